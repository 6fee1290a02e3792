# A private root from the next Debian release, unpacked under the toolchain folder: nothing on the host changes, no root
# needed. Debian 12's own Emscripten and Dear ImGui are too old. See docs/toolchain.md.

NEXT_RELEASE=${REHEARSAL_DEBIAN:-forky}
NEXT_PACKAGES="nlohmann-json3-dev doctest-dev fonts-noto-core lighttpd lighttpd-mod-webdav lighttpd-modules-lua"
DEBIAN_KEYS=/usr/share/keyrings/debian-archive-keyring.gpg

# The host's own Debian mirror, whatever the format of its sources.
host_mirror() {
  local codename
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  apt-get indextargets --format '$(REPO_URI)|$(RELEASE)|$(COMPONENT)' 'Created-By: Packages' |
    awk -F'|' -v r="$codename" '$2 == r && $3 == "main" && $1 ~ /debian/ { print $1; exit }'
}

# Signatures are checked; the expiry date is not, because a mirror that lags a few weeks serves a compiler as good as any.
# Writes an apt configuration that knows only the next release, keeps the host's network settings, and writes only here.
write_private_apt() {
  local apt=$1 mirror
  mirror=$(host_mirror)
  [ -n "$mirror" ] || fail "no Debian mirror found in the machine's apt sources; install emcc 4.0 or newer and see docs/toolchain.md"
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/preferences.d" "$apt/log"
  : >"$apt/status"
  printf '%s [signed-by=%s] %s %s main\n' deb "$DEBIAN_KEYS" "$mirror" "$NEXT_RELEASE" \
    deb-src "$DEBIAN_KEYS" "$mirror" "$NEXT_RELEASE" >"$apt/sources.list"
  {
    apt-config dump | grep -E '^Acquire::(http|https|ftp|Retries|Languages|By-Hash)' || true
    cat <<CONF
Dir::Etc::main "/dev/null";
Dir::Etc::Parts "/dev/null";
Dir::Etc::SourceList "$apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
Dir::State "$apt";
Dir::State::Lists "$apt/lists";
Dir::State::status "$apt/status";
Dir::Cache "$apt/cache";
Dir::Cache::archives "$apt/cache/archives";
Dir::Log "$apt/log";
Debug::NoLocking "true";
APT::Sandbox::User "";
APT::Get::List-Cleanup "false";
Acquire::Languages "none";
Acquire::Retries "3";
Acquire::Check-Valid-Until "false";
CONF
  } >"$apt/apt.conf"
}

next_apt() { APT_CONFIG=$TOOLCHAIN/apt/apt.conf apt-get -q "$@"; }

download_packages() {
  local packages=$NEXT_PACKAGES
  find_own_emcc >/dev/null || packages="emscripten $packages"
  # shellcheck disable=SC2086  # a list of words
  next_apt -o APT::Install-Recommends=false --download-only -y install $packages
}

# Only what builds and serves need is unpacked: manual pages and the like would double the size.
unpack_packages() {
  local root=$TOOLCHAIN/root deb
  rm -rf "$root"
  mkdir -p "$root/usr/lib" "$root/usr/lib64" "$root/usr/bin" "$root/usr/sbin"
  for name in lib lib64 bin sbin; do ln -s "usr/$name" "$root/$name"; done
  for deb in "$TOOLCHAIN"/apt/cache/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root" --keep-directory-symlink --no-same-owner \
      --exclude='./usr/share/man' --exclude='./usr/share/locale' --exclude='./usr/share/doc/*/*' --exclude='./usr/share/gcc*'
  done
}

fetch_imgui_source() {
  local folder=$TOOLCHAIN/source
  rm -rf "$folder" "$TOOLCHAIN/imgui"
  mkdir -p "$folder" "$TOOLCHAIN/imgui"
  (cd "$folder" && next_apt source --download-only imgui)
  tar -x -C "$TOOLCHAIN/imgui" --strip-components=1 -f "$(ls "$folder"/imgui_*.orig.tar.* | grep -v '\.asc$' | head -n 1)"
}

# The unpacked programs run with the unpacked libc, whatever the host has.
bind_programs_to_root() {
  local root=$TOOLCHAIN/root llvm lib file
  llvm=$(ls -d "$root"/usr/lib/llvm-* | sort -V | tail -n 1)
  lib=$root/usr/lib/x86_64-linux-gnu
  [ -d "$lib" ] || fail "the private toolchain is known to work on x86-64 only; install emcc 4.0 or newer and see docs/toolchain.md"
  for file in "$llvm"/bin/* "$root"/usr/bin/wasm-* "$root"/usr/bin/wasm2js "$root"/usr/sbin/lighttpd; do
    file=$(readlink -f "$file")
    is_elf "$file" && patchelf --set-interpreter "$root/usr/lib64/ld-linux-x86-64.so.2" --force-rpath --set-rpath "$lib:$llvm/lib" "$file" || true
  done
  for file in "$llvm"/lib/*.so* "$lib"/libLLVM*.so* "$lib"/libclang*.so* "$root"/usr/lib/libbinaryen*.so* "$lib"/binaryen/*.so* "$root"/usr/lib/lighttpd/*.so; do
    [ -f "$file" ] && [ ! -L "$file" ] && is_elf "$file" && patchelf --force-rpath --set-rpath "$lib:$llvm/lib" "$file" || true
  done
}

# lighttpd with its TLS module, for those who serve with a certificate: in a folder of its own, because server and modules
# must be of one build, and the server above may be running.
fetch_tls_server() {
  local folder=$TOOLCHAIN/tls lib=$TOOLCHAIN/root/usr/lib/x86_64-linux-gnu deb file
  [ ! -x "$folder/usr/sbin/lighttpd" ] || return 0
  prepare_private_apt || return 1
  (cd "$TOOLCHAIN/apt" && next_apt download lighttpd lighttpd-mod-webdav lighttpd-modules-lua lighttpd-mod-openssl) || return 1
  rm -rf "$folder.part" && mkdir -p "$folder.part"
  for deb in "$TOOLCHAIN"/apt/*.deb; do dpkg-deb -x "$deb" "$folder.part" || return 1; done
  patchelf --set-interpreter "$TOOLCHAIN/root/usr/lib64/ld-linux-x86-64.so.2" "$folder.part/usr/sbin/lighttpd" || return 1
  for file in "$folder.part/usr/sbin/lighttpd" "$folder.part"/usr/lib/lighttpd/*.so; do patchelf --force-rpath --set-rpath "$lib" "$file" || return 1; done
  rm -rf "$TOOLCHAIN/apt"
  mv "$folder.part" "$folder"
}

is_elf() { [ -f "$1" ] && [ "$(head -c 4 "$1" | tr -d '\0')" = $'\x7fELF' ]; }
