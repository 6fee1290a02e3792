#pragma once

#include "core/sync/head_writer.hpp"

// The steps of a head's writer, one file each: head_writer_read.cpp, _sealed.cpp, _seal.cpp, _put.cpp.

namespace rehearsal {

std::string own_path(const HeadWriter& writer, const SyncContext& context);

/// Sends a request and waits at `step` for its answer.
void send(HeadWriter& writer, WriterStep step, SyncCall call, SyncContext& context);
void rest(HeadWriter& writer);
/// The outcome is not known, or bad: a pause, then everything from the reading on.
void pause_and_look(HeadWriter& writer, SyncContext& context);
/// Something is in the way that waiting does not cure; true when the outcome is one of those.
bool refuses(HeadWriter& writer, HttpOutcome outcome, SyncContext& context);
/// Reads a doubtful file again when that may help; false when it was tried often enough.
bool read_again(HeadWriter& writer, int& rereads, SyncContext& context);
/// A file was doubtful and is not any more: bodies are seen half written here.
void note_whole(int& rereads, SyncContext& context);

void start_reading(HeadWriter& writer, SyncContext& context);
void take_head(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);
/// The server was set back, or may have been: sealed files that were there may be gone too.
void doubt_sealed(HeadWriter& writer);
/// Own events that the server has and this device had not.
void regain(HeadWriter& writer, const std::string& path, const Log& log, SyncContext& context);

/// After the head is known: its sealed files, then what is to be written.
void proceed(HeadWriter& writer, SyncContext& context);
void take_sealed(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);

void start_sealing(HeadWriter& writer, SyncContext& context);
void take_sealing(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);
void take_checked_sealed(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);

void start_writing(HeadWriter& writer, SyncContext& context);
void take_written(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);
void take_checked(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);
/// 412, 409 or 404: union again, soon, and not for ever.
void conflict(HeadWriter& writer, SyncContext& context);

/// False when the folder was made before in this attempt, so that making it is no cure.
bool start_making(HeadWriter& writer, const std::string& path, SyncContext& context);
void take_folder(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);

/// The text of the head as it would be written now, and the revision it would carry.
struct HeadText {
  std::string text;
  HeadWrite as;
  std::size_t events_bytes = 0;  ///< without the list of sealed files
};
HeadText head_text(const HeadWriter& writer, const SyncContext& context);
/// Notes what is about to be written, and makes the request.
SyncCall head_call(HeadWriter& writer, const HeadText& head, SyncContext& context);

}  // namespace rehearsal
