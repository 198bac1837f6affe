"""The typeface of printed sheets and menu pictures: one TrueType file, because neither a server nor a PDF reader has Chinese by itself.

`sans.ttf` was made with fontTools from Debian's packages fonts-noto-cjk (the face "Noto Sans CJK TC" 2.004 of
NotoSansCJK-Regular.ttc) and fonts-noto-core (NotoSans-Regular.ttf 2.004). Kept were the characters of Big5 and cp950, of
HKSCS within U+4E00–9FFF (names: 堃 喆 峯 彣), level 1 of GB 2312, kana, full-width forms and common symbols. Layout features
and hinting were dropped, outlines turned from cubic to quadratic within 2/1000 em, and the Latin, Vietnamese and combining
characters that the CJK face lacks were added from Noto Sans. Licence: `OFL.txt`.

Without layout features a combining mark sits where it is drawn: write text in form NFC.
"""

from pathlib import Path
from typing import Final

SANS: Final = Path(__file__).with_name("sans.ttf")
