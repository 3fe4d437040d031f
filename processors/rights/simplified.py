"""Traditional Chinese in the letters of simplified, one code point for one, so that one vocabulary reads both.

Only the letters of what notices say are turned; names are read as they are written.
"""

from __future__ import annotations

import re

_TRADITIONAL = "個們傳儲內製嚴業來為書產於會體別創動區協賣僅佈發圍圖報處學寫對導屬廣強後復徵戶擁據攝採數斷時條標機權檔歸沒況準營獲畫當確範經網編練習聞聯聲臺與視覽訂訊訓記許註語請證警譯議護財販費資載輯輸轉週過違錄銷鏡開閱電須預頻顯點複"
_SIMPLIFIED = "个们传储内制严业来为书产于会体别创动区协卖仅布发围图报处学写对导属广强后复征户拥据摄采数断时条标机权档归没况准营获画当确范经网编练习闻联声台与视览订讯训记许注语请证警译议护财贩费资载辑输转周过违录销镜开阅电须预频显点复"
_AS_SIMPLIFIED = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
_TELLS = re.compile(f"[{_TRADITIONAL}]")
# Japanese and Korean write some of them, too: beside kana, hangul, or letters that Japan made simpler.
_OTHER_EAST = re.compile(
    r"[\u3041-\u30fa\uac00-\ud7a3学国会断写来体区当声号万双条党点転権図対売検変読続総験広応択訳価処帰囲経済発聴録毎与実児帯弁拝斉気歯悪剤辺浜]"
)


def simplified(text: str) -> str:
    """A Chinese text in simplified letters; any other as it is. The length is the same."""
    if text.isascii() or not _TELLS.search(text) or _OTHER_EAST.search(text):
        return text
    return text.translate(_AS_SIMPLIFIED)
