#!/usr/bin/env python3
"""Writes assets/countries.txt: the names of the countries in the languages of the interface.

    pip install babel==2.19.0
    python3 packaging/countries.py

The names are the territory names of the Unicode CLDR in Babel. Stateless people have no territory
there; their line is written here. Knows nothing of the names that the vendor uses.
"""

import re
from importlib.metadata import version
from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError, get_cldr_version
from babel.languages import get_official_languages

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ["en", "de", "da", "sv", "nb", "fi", "nl", "fr", "es", "it", "pl", "pt_PT"]
STATELESS = [
    "Stateless", "Staatenlos", "Statsløs", "Statslös", "Statsløs", "Kansalaisuudeton", "Staatloos",
    "Apatride", "Apátrida", "Apolide", "Bezpaństwowiec", "Apátrida",
]


def codes():
    """Returns the codes of the list: those of ISO 3166-1 in the source, and Kosovo's."""
    source = (ROOT / "src/domain/form/country.rs").read_text("utf-8")
    return sorted({*re.findall(r"^([A-Z]{2}) [A-Z]{3} ", source, re.M), "XK"})


def own_names(code):
    """Yields the country's names in its own official languages."""
    for language in get_official_languages(code, de_facto=True):
        try:
            name = Locale.parse(language).territories.get(code)
        except UnknownLocaleError:
            continue
        if name:
            yield name


def line(code):
    names = [Locale.parse(language).territories[code] for language in LANGUAGES]
    own = [name for name in dict.fromkeys(own_names(code)) if name not in names]
    return f"{code} " + "|".join(names + own)


def main():
    lines = [
        f"# Made by packaging/countries.py from the Unicode CLDR {get_cldr_version()}"
        f" (Babel {version('babel')}). Do not edit.",
        "# Code, the names in these languages, and other names in the country's official languages:",
        "# " + "|".join(language.split("_")[0] for language in LANGUAGES),
        *map(line, codes()),
        "XXA " + "|".join(STATELESS),
    ]
    (ROOT / "assets/countries.txt").write_text("\n".join(lines) + "\n", "utf-8")


main()
