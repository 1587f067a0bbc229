# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk: notices, clubs, school, small papers of every day."""

DOCUMENTS = [
    r"""
@class ordinary
@formats docx pdf txt
@name 断水のお知らせ
@folder 総務/掲示
# 断水のお知らせ
{date}の{8..10}時から{12..15}時まで、第一工場の水が止まります。
手洗いは第二工場のものを使ってください。
""",
    r"""
@class ordinary
@formats docx pdf
@name 駐車場の割り当て替え
@folder 総務/掲示
# 駐車場の線を引き直します
引き直しの間、川沿いの空地に止めてください。
雨の日はぬかるみます。長靴をお貸しします。
""",
    r"""
@class ordinary
@formats eml
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject 傘の忘れもの
@name 傘の忘れもの
@folder メール保管/総務
{surname}さん
紺色の傘、受付にありました。お帰りのときに寄ってください。
""",
    r"""
@class ordinary
@formats eml txt
@from {roman}@example.com
@to {roman}@example.com
@mailsubject お礼（{date}の見学）
@name お礼_見学
@folder メール保管/営業
{surname}様
先日はお忙しいところ、ありがとうございました。織機の音の大きさに皆おどろいておりました。
いただいたお菓子は課で分けました。
""",
    r"""
@class ordinary
@formats docx odt
@name 野球部だより_{code:##}
@folder 親睦会/野球部
# 野球部だより
{surname}のさよなら打で{3..7}対{1..2}。次は市民球場です。
応援に来られる方は、帽子をお忘れなく。
""",
    r"""
@class ordinary
@formats docx pdf pptx
@name 防災訓練のあらまし
@folder 安全/訓練
# 防災訓練
{time}に放送が鳴ったら、机の下へ。
二度目の放送で、テニスコートに集まる。
けが人役は{surname}さん、担架は研磨班。
""",
    r"""
@class ordinary
@formats xlsx ods
@name 掃除当番_{fiscal}
@folder 製造/当番
@sheet 当番
| 週 | 通路 | 流し台 | ごみ出し |
|*6 第{row} | {surname} | {surname} | {surname} |
""",
    r"""
@class ordinary
@formats docx pdf html
@name 献血のお願い
@folder 総務/掲示
# 献血バスが来ます
{date} {time}から、正門の横。
400mLの方は朝ごはんを食べてからお越しください。
""",
    r"""
@class ordinary
@formats docx txt
@name 詩_ろくろ
@folder 親睦会/文芸
# ろくろ
土は黙って立ちあがる
指の跡を　ひとつ残して
昼の鐘が鳴るまでは
だれも口をきかない
""",
    r"""
@class ordinary
@formats html
@name 園芸部_トマトの記録
@folder 親睦会/園芸
# トマトの記録
苗を{6..20}本植えた。わき芽は朝に取る。
実は{1..28}日に赤くなり、食堂に{2..5}kg出した。
""",
    r"""
@class ordinary
@formats docx pdf
@name 新任のごあいさつ
@folder 広報/社内報
# 新任のごあいさつ
このたび工場長になりました。ガラスのことは何も知りませんが、朝のあいさつだけは負けません。
趣味はつりです。どうぞよろしく。
""",
    r"""
@class ordinary
@formats docx pdf
@name 自動販売機の入れ替え
@folder 総務/掲示
# 自動販売機が新しくなります
小銭のほか、電子マネーも使えます。
温かい汁粉は{11..12}月から入ります。
""",
    r"""
@class ordinary
@formats eml
@from {roman}@example.com
@to {roman}@example.com
@mailsubject Train times
@name train_times
@folder メール保管/海外
Hi {surname},
the train leaves at {7..9}:15 and arrives before noon. I will wait at the north exit with a green umbrella.
""",
    r"""
@class ordinary
@formats xlsx csv
@name 会議室予約_{isodate}
@folder 総務/予約
@sheet 予約
| 時刻 | 第一会議室 | 第二会議室 | 和室 |
|*6 {8..17}時 | {surname} | {空き|営業|製造} | {空き|来客|茶道部} |
""",
    r"""
@class ordinary
@formats docx pdf
@name 茶道部_初釜
@folder 親睦会/茶道部
# 初釜のご案内
はじめての方も、足はくずしてかまいません。
菓子代として{300..600}円をお持ちください。
""",
    r"""
@class ordinary
@formats docx pdf
@name 工場内の制限速度
@folder 安全/掲示
# 構内は時速{8..15}キロ
フォークリフトが先です。角では必ず止まり、鏡を見る。
""",
    r"""
@class ordinary
@formats pptx pdf
@name 永年勤続の表彰式_進行
@folder 総務/式典
# 表彰式の進み方
- 社長のことば
- 記念品
- 写真
---
## 並び方
背の高い方は後ろへ。写真屋さんは{surname}写真館
""",
    r"""
@class ordinary
@formats txt docx
@name 忘年会の歌詞
@folder 親睦会/忘年会
みんなで歌う歌
一　窯の煙は空高く
二　ふいごの音は夜通しに
三　明日は休みだ　飲みあかそう
""",
    r"""
@class ordinary
@formats docx pdf
@name 花粉の季節の窓
@folder 総務/お願い
# 窓の開け閉めについて
花粉が多い日は、東側の窓を閉めてください。
研磨場は換気扇を回し続けます。
""",
    r"""
@class ordinary
@formats docx html
@name 町内清掃のお礼
@folder 広報/地域
# 町内清掃にご参加ありがとうございました
集まったごみは軽トラック{2..4}台分。川べりがきれいになりました。
町内会長さんから饅頭をいただきました。
""",
    r"""
@class ordinary
@formats docx pdf
@name 案内図_最寄り駅から
@folder 広報/地図
# 駅からの道
改札を出て右。橋を渡り、赤い煙突が見えたら左です。
歩いて{7..18}分。バスは「窯元前」でお降りください。
""",
    r"""
@class ordinary
@formats xlsx docx
@name 持ち寄り鍋_分担
@folder 親睦会/鍋
@sheet 分担
| だれ | 持ってくるもの |
|*6 {surname} | {白菜|ねぎ|豆腐|鶏肉|うどん|ぽん酢} |
""",
    r"""
@class ordinary
@formats docx odt
@name 作業服の洗い方
@folder 総務/掲示
# 作業服の洗い方
油は先に台所用の洗剤でもむ。金具は留めてから洗う。
袖の反射板は、裏返して干す。
""",
    r"""
@class ordinary
@formats docx pdf
@name 写真部展
@folder 親睦会/写真部
# 写真部の小さな展覧会
題は「工場の朝」。食堂の廊下に{15..30}枚を並べます。
気に入った一枚に丸いシールを貼ってください。
""",
]
