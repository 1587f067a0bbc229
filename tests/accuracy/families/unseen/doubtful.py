# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks of handling and half-declarations about which officers would not agree: no figure counts them."""

DOCUMENTS = [
    r"""
@class hard_negative
@label unjudged
@position circle_of_readers
@difficulty hard
@kind none
@formats txt pdf
@copies 1
@name 店長会議の席順
@folder 総務/会議
[管理職限り]
# 会議の席順
入口から見て右の列に本社、左の列に工場の{3..9}名が座る。
""",
    r"""
@class hard_negative
@label unjudged
@position handling_mark
@difficulty hard
@kind none
@formats docx pdf
@copies 2
@name 会場の地図
@folder 総務/行事
>> 複写禁止
# 会場の地図
駅の北口から{5..15}分。目じるしは赤い屋根です。
""",
    r"""
@class hard_negative
@label unjudged
@position handling_mark
@difficulty hard
@kind none
@formats docx rtf
@copies 2
@name 祝辞
@folder 総務/文例
【親展】
# 祝辞
{surname}様　このたびは勤続{20..40}年、まことにおめでとうございます。
""",
    r"""
@class hard_negative
@label unjudged
@position handling_mark
@difficulty hard
@kind none
@formats pdf docx xlsx
@copies 2
@name 回覧板
@folder 総務/回覧
>> 要返却　No.{1..40}
# 回覧　売店の品ぞろえ
{date}から冷たい麺を置きます。
""",
    r"""
@class hard_negative
@label unjudged
@position draft
@difficulty hard
@kind none
@formats pptx docx
@copies 2
@name 社内報の見本刷り
@folder 広報/社内報
@footer Draft - do not distribute
# 社内報の見本刷り
表紙は{桜|紅葉|雪}の写真。字はもう一まわり大きく。
""",
    r"""
@class hard_negative
@label unjudged
@position half_declaration
@difficulty hard
@kind unjudged
@formats eml txt
@copies 3
@mailsubject ここだけの話
@name ここだけの話
@folder メール
{surname}さん、これは内々の話で、まだほかの人には言わないでください。{part}の担当が{date}に替わります。
""",
    r"""
@class hard_negative
@label unjudged
@position half_declaration
@difficulty hard
@kind unjudged
@formats docx pdf
@copies 3
@name {customer}へお渡しする仕様
@folder 営業/客先
# {part}　外形の仕様
この仕様は契約でいう秘密情報にあたるかもしれないので、渡す前に{surname}へ聞くこと。
外形 {40..90}×{20..60}×{8..30}
""",
]
