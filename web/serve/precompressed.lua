-- Sends NAME.br or NAME.gz in place of NAME to whoever understands it. The content type stays that of NAME.
local TYPES = {
  html = "text/html; charset=utf-8", js = "text/javascript; charset=utf-8", mjs = "text/javascript; charset=utf-8",
  css = "text/css; charset=utf-8", json = "application/json", webmanifest = "application/manifest+json",
  wasm = "application/wasm", svg = "image/svg+xml", txt = "text/plain; charset=utf-8",
}
local r = lighty.r
local accepted, path = r.req_header["Accept-Encoding"] or "", r.req_attr["physical.path"]
if string.sub(path, -1) == "/" then path = path .. "index.html" end
local type = TYPES[string.match(path, "%.(%w+)$") or ""]
if not type then return 0 end
for _, encoding in ipairs({ { "br", ".br" }, { "gzip", ".gz" } }) do
  if string.find(accepted, encoding[1], 1, true) and lighty.c.stat(path .. encoding[2]) then
    r.resp_header["Content-Type"] = type
    r.resp_header["Content-Encoding"] = encoding[1]
    r.resp_header["Vary"] = "Accept-Encoding"
    r.req_attr["physical.path"] = path .. encoding[2]
    break
  end
end
return 0
