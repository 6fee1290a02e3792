"""Makes the app's fonts: two text weights cut to the letters of English, Spanish and Latin names, and the icons in use.

usage: fonts.py NOTO_REGULAR NOTO_BOLD ICON_WOFF2 ICON_METADATA_JSON ICON_NAMES OUTPUT_FOLDER

Writes into the output folder: <name>.ttf for each font, <name>.woff2 for the text fonts (the page's own @font-face),
font_data.hpp and font_data.cpp (the bytes for the program), icons.hpp (one UTF-8 constant for each icon name).
"""

import io
import json
import pathlib
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180)]
PUNCTUATION = [*range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033,
               0x2039, 0x203A, 0x20AC, 0x2116, 0x2122]


def subset(font: TTFont, code_points: list[int]) -> TTFont:
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = []
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    cutter = Subsetter(options)
    cutter.populate(unicodes=code_points)
    cutter.subset(font)
    # Fixed time stamps, so that the same input gives the same bytes and an unchanged font keeps its cached copy.
    font.recalcTimestamp = False
    return font


def to_bytes(font: TTFont, flavor: str | None) -> bytes:
    font.flavor = flavor
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def write_if_changed(path: pathlib.Path, content: bytes) -> None:
    if not path.exists() or path.read_bytes() != content:
        path.write_bytes(content)


def icon_points(names: list[str], metadata: dict) -> dict[str, int]:
    points = {}
    for name in names:
        icon = metadata.get(name)
        if icon is None or not any(style["style"] == "solid" for style in icon["familyStylesByLicense"]["free"]):
            sys.exit(f"fonts.py: '{name}' is no free solid icon; correct web/build/icons.txt")
        points[name] = int(icon["unicode"], 16)
    return points


def icons_header(points: dict[str, int]) -> str:
    lines = ["#pragma once", "", "// Made by web/build/fonts.py from web/build/icons.txt.", "", "namespace rehearsal::icon {", ""]
    for name, point in points.items():
        escaped = "".join(f"\\x{byte:02x}" for byte in chr(point).encode())
        lines.append(f'inline constexpr const char* {name.replace("-", "_")} = "{escaped}";')
    return "\n".join([*lines, "", "}  // namespace rehearsal::icon", ""])


def data_header(fonts: list[str]) -> str:
    lines = ["#pragma once", "", "#include <cstdint>", "#include <span>", "",
             "// Made by web/build/fonts.py: whole TrueType files, alive as long as the program.", "namespace rehearsal::font {", ""]
    lines += [f"std::span<const std::uint8_t> {name}();" for name in fonts]
    return "\n".join([*lines, "", "}  // namespace rehearsal::font", ""])


def data_source(fonts: dict[str, bytes]) -> str:
    lines = ['#include "generated/font_data.hpp"', "", "namespace rehearsal::font {", ""]
    for name, data in fonts.items():
        lines.append(f"static constexpr std::uint8_t {name}_bytes[] = {{")
        lines += [",".join(map(str, data[at:at + 32])) + "," for at in range(0, len(data), 32)]
        lines += ["};", f"std::span<const std::uint8_t> {name}() {{ return {name}_bytes; }}", ""]
    return "\n".join([*lines, "}  // namespace rehearsal::font", ""])


def main() -> None:
    regular, bold, icon_font, metadata, icon_names, out = map(pathlib.Path, sys.argv[1:])
    out.mkdir(parents=True, exist_ok=True)
    names = [line.strip() for line in icon_names.read_text().splitlines() if line.strip() and not line.startswith("#")]
    points = icon_points(names, json.loads(metadata.read_text()))
    fonts = {}
    for name, path, wanted in [("regular", regular, LATIN + PUNCTUATION), ("bold", bold, LATIN + PUNCTUATION),
                               ("icons", icon_font, list(points.values()))]:
        font = subset(TTFont(path, recalcTimestamp=False), wanted)
        fonts[name] = to_bytes(font, None)
        write_if_changed(out / f"{name}.ttf", fonts[name])
        if name != "icons":
            write_if_changed(out / f"{name}.woff2", to_bytes(font, "woff2"))
    write_if_changed(out / "icons.hpp", icons_header(points).encode())
    write_if_changed(out / "font_data.hpp", data_header(list(fonts)).encode())
    write_if_changed(out / "font_data.cpp", data_source(fonts).encode())


main()
