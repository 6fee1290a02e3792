#include "tests/core/case_lists.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace rehearsal::tests {
namespace {

using Lines = std::vector<Json>;

Lines::iterator line_at(Lines& lines, const std::string& id) {
  const auto found =
      std::find_if(lines.begin(), lines.end(), [&](const Json& line) { return line.value("id", "") == id; });
  if (found == lines.end()) throw std::runtime_error("no line has the id " + id);
  return found;
}

void change(Json& line, const Json& step) {
  if (step.contains("value")) line.at("value") = step.at("value");
  const Json fields = step.value("fields", Json::object());
  for (const auto& [field, value] : fields.items()) {
    if (value.is_null())
      line.at("fields").erase(field);
    else
      line.at("fields")[field] = value;
  }
}

void insert(Lines& lines, Lines::iterator at, const Json& added) {
  lines.insert(at, added.begin(), added.end());
}

/// "entry*" stands for every line whose id begins so.
void drop(Lines& lines, const std::string& id) {
  if (!id.ends_with('*')) {
    lines.erase(line_at(lines, id));
    return;
  }
  const std::string start = id.substr(0, id.size() - 1);
  if (std::erase_if(lines, [&](const Json& line) { return line.value("id", "").starts_with(start); }) == 0)
    throw std::runtime_error("no line has an id like " + id);
}

void use_instead(Json& part, const std::string& name, const std::string& other) {
  if (part.is_object()) {
    for (auto& [member, value] : part.items()) use_instead(value, name, other);
  } else if (part == name) {
    part = other;
  }
}

void edit(Lines& lines, const Json& step) {
  if (step.contains("drop")) {
    for (const Json& id : step.at("drop")) drop(lines, id);
  } else if (step.contains("instead")) {
    for (Json& line : lines) use_instead(line, step.at("instead"), step.at("use"));
  } else if (step.contains("replace")) {
    insert(lines, lines.erase(line_at(lines, step.at("replace"))), step.at("with"));
  } else if (step.contains("before")) {
    insert(lines, line_at(lines, step.at("before")), step.at("insert"));
  } else if (step.contains("after")) {
    insert(lines, line_at(lines, step.at("after")) + 1, step.at("insert"));
  } else {
    change(*line_at(lines, step.at("change")), step);
  }
}

}  // namespace

Packs packs_of(const std::vector<std::string>& names) {
  Packs packs;
  for (const std::string& name : names) {
    const auto added = packs.add(name, text_of("public/" + name));
    if (!added) throw std::runtime_error(to_line(added.failure()));
  }
  return packs;
}

std::string text_of(const std::string& path_in_repo) {
  std::ifstream file(std::string(REHEARSAL_SOURCE_DIR) + "/" + path_in_repo, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path_in_repo);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<Json> command_lines(const std::string& path_in_repo) {
  std::istringstream text(text_of(path_in_repo));
  std::vector<Json> lines;
  for (std::string line; std::getline(text, line);) {
    if (!line.empty()) lines.push_back(Json::parse(line));
  }
  return lines;
}

std::vector<Mistake> mistakes() {
  const std::string folder = "tests/core/cases/mistakes";
  std::vector<Mistake> all;
  for (const auto& file : std::filesystem::directory_iterator(std::string(REHEARSAL_SOURCE_DIR) + "/" + folder)) {
    const Json json = Json::parse(text_of(folder + "/" + file.path().filename().string()));
    all.push_back({file.path().stem().string(), json.at("case"), json.at("finding"), json.at("edits")});
  }
  std::sort(all.begin(), all.end(), [](const Mistake& a, const Mistake& b) { return a.name < b.name; });
  return all;
}

std::vector<Mistake> mistakes_of(const std::string& scenario) {
  std::vector<Mistake> all = mistakes();
  std::erase_if(all, [&](const Mistake& one) { return one.scenario != scenario; });
  return all;
}

std::vector<Json> with_edits(std::vector<Json> lines, const Json& edits) {
  for (const Json& step : edits) edit(lines, step);
  return lines;
}

}  // namespace rehearsal::tests
