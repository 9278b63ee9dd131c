"""Makes the bundled fonts of the window from the Inter typeface: the scripts Dossier's languages and
names need, three weights, and tabular figures as the default ones.

    pip install fonttools
    python3 packaging/fonts.py FOLDER_WITH_INTER_OTF assets/fonts
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = ["Regular", "Medium", "SemiBold"]
# Latin with all its extensions, Greek, Cyrillic, punctuation, currencies, arrows, signs.
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2BB, 0x2BC), (0x2C6, 0x2C7), (0x2D8, 0x2DD),
    (0x300, 0x304), (0x306, 0x30C), (0x323, 0x324), (0x326, 0x328), (0x370, 0x3FF), (0x400, 0x45F),
    (0x48A, 0x4FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20C0),
    (0x2100, 0x2122), (0x2190, 0x2199), (0x2212, 0x2212), (0x2215, 0x2215), (0x2260, 0x2260),
    (0x2264, 0x2265), (0xFFFD, 0xFFFD),
]
FEATURES = ["kern", "ccmp", "locl", "mark", "mkmk"]


def tabular(font):
    """Maps the figures to their tabular forms: egui can't switch features on."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    mapping = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in cmap.cmap:
                cmap.cmap[code] = mapping.get(cmap.cmap[code], cmap.cmap[code])


def main(source, target):
    codes = [code for first, last in RANGES for code in range(first, last + 1)]
    for weight in WEIGHTS:
        font = TTFont(Path(source) / f"Inter-{weight}.otf")
        tabular(font)
        options = subset.Options()
        options.layout_features = FEATURES
        options.hinting = False
        options.desubroutinize = True
        options.name_IDs = ["*"]
        options.recalc_timestamp = False
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        font.save(Path(target) / f"Inter-{weight}.otf")


if __name__ == "__main__":
    main(*sys.argv[1:])
