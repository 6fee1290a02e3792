-- Who may do what below /data/. Read at every request; whatever is not allowed here is refused.
--
-- A user's roles stand in the file <state>/etc/roles/<user>, one a line:
--   learner AGENCY | ata AGENCY | supervisor AGENCY | trainer | ce | trustee
-- Everyone writes only files whose name begins with the own user name and a dot. See docs/deploy.md for the table.

local ROLES = "@STATE@/etc/roles/"
local ALLOWED, REFUSED, NEEDS_CONDITION = 0, 403, 428

local r = lighty.r
local user, method, path = r.req_env["REMOTE_USER"], r.req_attr["request.method"], r.req_attr["uri.path"]

local READS = { GET = true, HEAD = true, PROPFIND = true }
local reading = READS[method]

-- Only plain names: letters, digits, dot, dash, underscore; no name begins with a dot.
if not user or not string.match(user, "^[a-z0-9][a-z0-9.-]*$") then return REFUSED end
if not string.match(path, "^/data/[%w%-_./]*$") or string.find(path, "/.", 1, true) or string.find(path, "//", 1, true) then return REFUSED end
if not reading and method ~= "PUT" and method ~= "MKCOL" and method ~= "DELETE" then return REFUSED end

local global, at_agency = {}, {}
local file = io.open(ROLES .. user)
if file then
  for line in file:lines() do
    local role, agency = string.match(line, "^(%l+)%s*(%S*)%s*$")
    if role and agency == "" then global[role] = true end
    if role and agency ~= "" then at_agency[role .. " " .. agency] = true end
  end
  file:close()
end

local everywhere = global.trainer or global.ce
local function vouches(agency) return at_agency["ata " .. agency] or at_agency["supervisor " .. agency] end
-- Who serves all agencies practises in an own folder too.
local function learns(agency, person) return person == user and (at_agency["learner " .. agency] or global.trustee) end

-- <user>.<device>.json, where the device has letters, digits, dashes, underscores. It has no dot, so the files of the users
-- "p" and "p.q" never meet.
local function own_head(name) return string.sub(name, 1, #user + 1) == user .. "." and string.match(string.sub(name, #user + 2), "^[%w%-_]+%.json$") end
-- <user>.<device>-<seq>-<sha8>.json
local function own_sealed(name)
  return string.sub(name, 1, #user + 1) == user .. "." and string.match(string.sub(name, #user + 2), "^[%w%-_]+%-%d+%-%x%x%x%x%x%x%x%x%.json$")
end
-- <user>.probe-<anything>.json: what the client writes to find out what this server guarantees, and removes again.
local function own_probe(name) return own_head(name) and string.sub(name, #user + 2, #user + 7) == "probe-" end

local function allow(condition) return condition and ALLOWED or REFUSED end

-- A file that never changes is written with If-None-Match: *, so that a second writer learns of the first.
local function create_only(condition)
  if not condition then return REFUSED end
  return r.req_header["If-None-Match"] == "*" and ALLOWED or NEEDS_CONDITION
end

-- Files in a folder that the user may write to; `sealed` folders take files once, others the user's own head.
local function write(name, may_write, sealed)
  if not may_write or name == "" then return REFUSED end
  if method == "DELETE" then return allow(own_probe(name)) end
  if method ~= "PUT" then return REFUSED end
  if sealed and not own_probe(name) then return create_only(own_sealed(name)) end
  return allow(own_head(name))
end

local function case_files(top, agency, learner, name)
  local may = learns(agency, learner) or vouches(agency) or everywhere
  if reading then return allow(may) end
  if method == "MKCOL" then return allow(may and name == "") end
  return write(name, may, top == "sealed")
end

local function agency_folder(agency)
  if method == "PROPFIND" then return allow(vouches(agency) or everywhere) end
  return allow(method == "MKCOL" and everywhere)
end

local function pack_files(name)
  if reading then return ALLOWED end
  if method == "PUT" and string.match(name, "^[%w%-_]+%-%x%x%x%x%x%x%x%x%.json$") then return create_only(global.trainer) end
  return write(name, global.trainer, false)
end

if path == "/data/space.json" then return allow(reading) end

local top, agency, learner, name = string.match(path, "^/data/(%l+)/([%w%-_]+)/([%w%-_.]+)/([^/]*)$")
if top == "cases" or top == "sealed" then return case_files(top, agency, learner, name) end

top, agency = string.match(path, "^/data/(%l+)/([%w%-_]+)/$")
if top == "cases" or top == "sealed" then return agency_folder(agency) end

top, name = string.match(path, "^/data/(%l+)/([^/]*)$")
if top == "cases" or top == "sealed" then return allow(method == "PROPFIND" and name == "" and everywhere) end
if top == "roster" then return reading and ALLOWED or write(name, global.trustee, false) end
if top == "office" then return reading and allow(everywhere or global.trustee) or write(name, everywhere, false) end
if top == "packs" then return pack_files(name) end
if top == "keys" then return reading and allow(global.trainer) or write(name, global.trainer, false) end

return REFUSED
