#pragma once

/// What the libraries in web/host/ give to C++. Strings are UTF-8 and are copied before the call returns.
extern "C" {
void host_start_canvas();
void host_start_pointer();
void host_start_keys();
void host_start_mirror();
void host_start_routes();
void host_start_tabs();
void host_start_lifecycle();
void host_start_wishes();
void host_start_updates();

void host_wake(int frames);
void host_opened();
void host_mirror(const char* json);
void host_focus(const char* key);
void host_say(const char* text, int urgent);
void host_theme(const char* name_and_colours);

void host_store_load(int request);
void host_store_begin(int everything_before);
void host_store_append(const char* text);
void host_store_put(const char* key, const char* value);
void host_store_erase(const char* key);
void host_store_commit(int request);
void host_store_persist(int request);
void host_http(int request, const char* method, const char* url, const char* headers, const char* body, int timeout_ms,
               int keepalive);
void host_timer(int request, int ms);
void host_follow(const char* address);
void host_download(const char* name, const char* type, const void* bytes, int length);
void host_pick_file(int request, const char* accept);
void host_copy(int request, const char* text);

char* host_route();  ///< to be freed
void host_go(const char* route, int replace);
void host_back();
void host_print();
void host_tell_tabs(const char* text);
void host_use_update();

double host_now();
int host_utc_offset(double ms);
int host_online();
char* host_languages();  ///< to be freed
void host_random(void* bytes, int count);
}
