#include "core/exchange/csv_reader.hpp"

#include <algorithm>
#include <utility>

#include "core/base/json.hpp"

namespace rehearsal::exchange {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool plain(char c) {
  return c != ',' && c != '\n' && c != '\r' && c != '\0';
}
bool quoted(char c) {
  return c != '"' && c != '\n' && c != '\0';
}

void keep_first(CsvFault& fault, CsvFault found) {
  if (fault == CsvFault::none) fault = found;
}

/// Latin-1 is the first 256 characters of Unicode, each of which is one or two bytes of UTF-8.
void append_latin1(std::string& to, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte < 0x80) {
    to += c;
  } else {
    to += static_cast<char>(0xC0 | (byte >> 6));
    to += static_cast<char>(0x80 | (byte & 0x3F));
  }
}

}  // namespace

CsvReader::CsvReader(Source source, CsvLimits limits) : source_(std::move(source)), limits_(limits) {
  std::size_t skipped = 0;
  // A first piece may be shorter than the mark.
  while (skipped < byte_order_mark.size() && peek() == static_cast<unsigned char>(byte_order_mark[skipped])) {
    ++at_;
    ++skipped;
  }
  // Half a mark is text like any other; it is put before the first value.
  if (skipped < byte_order_mark.size()) before_ = byte_order_mark.substr(0, skipped);
}

bool CsvReader::fill() {
  if (ended_) return false;
  bytes_ = source_();
  at_ = 0;
  ended_ = bytes_.empty();
  return !ended_;
}

void CsvReader::append(std::string_view part) {
  const std::size_t begun = ends_.empty() ? 0 : ends_.back();
  const std::size_t room = std::min(limits_.field - (text_.size() - begun), limits_.record - text_.size());
  if (part.size() > room) keep_first(fault_, CsvFault::too_long);
  text_ += part.substr(0, room);  // the same, wherever the pieces end
}

CsvReader::End CsvReader::end_of_line(char last) {
  ++at_;
  if (last == '\r' && peek() == '\n') ++at_;
  ++line_;
  return End::record;
}

void CsvReader::read_quoted() {
  ++at_;
  for (;;) {
    const int c = peek();
    if (c < 0) return keep_first(fault_, CsvFault::unclosed_quote);
    const auto from = bytes_.begin() + static_cast<std::ptrdiff_t>(at_);
    const auto to = std::find_if_not(from, bytes_.end(), quoted);
    append({from, to});
    at_ += static_cast<std::size_t>(to - from);
    if (at_ == bytes_.size()) continue;
    const char stopped = bytes_[at_++];
    if (stopped == '\0') {
      keep_first(fault_, CsvFault::nul_byte);
    } else if (stopped == '\n') {
      ++line_;
      append("\n");
    } else if (peek() == '"') {
      ++at_;
      append("\"");
    } else {
      return;
    }
  }
}

CsvReader::End CsvReader::read_plain() {
  for (;;) {
    if (peek() < 0) return End::record;
    const auto from = bytes_.begin() + static_cast<std::ptrdiff_t>(at_);
    const auto to = std::find_if_not(from, bytes_.end(), plain);
    append({from, to});
    at_ += static_cast<std::size_t>(to - from);
    if (at_ == bytes_.size()) continue;
    const char stopped = bytes_[at_];
    if (stopped == ',') {
      ++at_;
      return End::field;
    }
    if (stopped != '\0') return end_of_line(stopped);
    ++at_;
    keep_first(fault_, CsvFault::nul_byte);
  }
}

CsvReader::End CsvReader::read_field() {
  if (peek() == '"') {
    read_quoted();
    const int after = peek();
    if (after >= 0 && plain(static_cast<char>(after))) keep_first(fault_, CsvFault::text_after_quote);
  }
  const End end = read_plain();
  if (ends_.size() < limits_.record) {
    ends_.push_back(text_.size());
  } else {
    keep_first(fault_, CsvFault::too_long);
  }
  return end;
}

void CsvReader::read_as_latin1() {
  std::string converted;
  std::size_t from = 0;
  for (std::size_t& end : ends_) {
    for (; from < end; ++from) append_latin1(converted, text_[from]);
    end = converted.size();
  }
  text_ = std::move(converted);
}

void CsvReader::put_views(CsvRecord& record) {
  const bool ascii = std::all_of(text_.begin(), text_.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
  record.latin1 = !ascii && !is_utf8(text_);
  if (record.latin1) read_as_latin1();
  record.fields.clear();
  std::size_t from = 0;
  for (const std::size_t end : ends_) {
    record.fields.push_back(std::string_view(text_).substr(from, end - from));
    from = end;
  }
}

bool CsvReader::next(CsvRecord& record) {
  for (;;) {
    if (peek() < 0) return false;
    fault_ = CsvFault::none;
    ends_.clear();
    text_ = std::exchange(before_, {});
    record.line = line_;
    while (read_field() == End::field) {
    }
    record.last_line = std::max(record.line, line_ - 1);
    record.fault = fault_;
    const bool blank = ends_.size() == 1 && text_.empty() && fault_ == CsvFault::none;
    if (blank) continue;
    put_views(record);
    return true;
  }
}

}  // namespace rehearsal::exchange
