-- Answers a browser's question before a cross-origin request. It carries no login, so it is answered before the login.
local r = lighty.r
if r.req_attr["request.method"] ~= "OPTIONS" then return 0 end
r.resp_header["Access-Control-Allow-Methods"] = "GET, HEAD, PUT, MKCOL, PROPFIND, DELETE"
r.resp_header["Access-Control-Allow-Headers"] = "Authorization, Content-Type, If-Match, If-None-Match, Depth"
r.resp_header["Access-Control-Max-Age"] = "600"
return 204
