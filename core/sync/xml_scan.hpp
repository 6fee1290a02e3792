#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rehearsal {

/// One tag of an XML text, and the text that stood before it.
struct XmlTag {
  std::string name;  ///< without namespace prefix
  bool opens = false;
  bool closes = false;  ///< both for <empty/>
  std::string text;     ///< between the tag before and this one, entities replaced
};

/// Walks over the tags of a WebDAV answer. Not an XML parser: no DTD, no CDATA, attributes are passed over, names count
/// without their prefix. What it cannot make sense of ends the walk.
class XmlScan {
 public:
  explicit XmlScan(std::string_view xml) : rest_(xml) {}
  std::optional<XmlTag> next();

 private:
  std::string_view rest_;
};

std::string without_entities(std::string_view text);
std::string percent_decoded(std::string_view text);

}  // namespace rehearsal
