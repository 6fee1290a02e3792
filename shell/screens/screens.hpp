#pragma once

#include "shell/screens/screen.hpp"

/// Every screen of the app, one file each. A frame function says what the bars show, a draw function draws the rest.
namespace rehearsal {

ScreenFrame home_frame(const ScreenContext& screen);
void draw_home(ScreenContext& screen);

ScreenFrame courses_frame(const ScreenContext& screen);
void draw_courses(ScreenContext& screen);

/// The training site without a case: says how to pick one.
ScreenFrame site_frame(const ScreenContext& screen);
void draw_site(ScreenContext& screen);

ScreenFrame search_frame(const ScreenContext& screen);
void draw_search(ScreenContext& screen);

ScreenFrame create_frame(const ScreenContext& screen);
void draw_create(ScreenContext& screen);

/// A client's record: record_screen.cpp, with its tabs in record_*.cpp, assessment*.cpp, verification*.cpp,
/// documents*.cpp.
ScreenFrame record_frame(const ScreenContext& screen);
void draw_record(ScreenContext& screen);

/// The graded report of a submission, or of the practice as it stands: report_screen.cpp.
ScreenFrame report_frame(const ScreenContext& screen);
void draw_report(ScreenContext& screen);

ScreenFrame help_frame(const ScreenContext& screen);
void draw_help(ScreenContext& screen);

ScreenFrame trust_frame(const ScreenContext& screen);
void draw_trust(ScreenContext& screen);

ScreenFrame settings_frame(const ScreenContext& screen);
void draw_settings(ScreenContext& screen);

/// Signing in to an endpoint: sign_in.cpp.
ScreenFrame sign_in_frame(const ScreenContext& screen);
void draw_sign_in(ScreenContext& screen);

/// A story for showing the workflow, in its own space: demo.cpp.
ScreenFrame demo_frame(const ScreenContext& screen);
void draw_demo(ScreenContext& screen);

/// The training process of the space that the login belongs to: team.cpp. Who takes part in it: roster.cpp.
ScreenFrame team_frame(const ScreenContext& screen);
void draw_team(ScreenContext& screen);
ScreenFrame roster_frame(const ScreenContext& screen);
void draw_roster(ScreenContext& screen);

/// An address that leads nowhere.
ScreenFrame unknown_frame(const ScreenContext& screen);
void draw_unknown(ScreenContext& screen);

}  // namespace rehearsal
