# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that mean something else: 秘書, nicknames, freight, safety, titles, history, clubs, phrase books."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats xlsx docx
@name 秘書室_当番表
@folder 秘書室
@sheet 当番
# 秘書室の当番
| 週 | 電話番 | お茶 | 鍵 |
|*4 第{row}週 | {surname} | {surname} | {surname} |
秘書室長 {surname}
""",
    r"""
@class hard_negative
@formats docx pdf
@name 出荷荷札_取扱注意
@folder 物流/荷札
# ガラス管 出荷の荷札
取扱注意　こわれもの　天地無用
品名　硬質ガラス管　φ{8..40}×1500
入数　{12..60}本　重さ {9..28}kg
お届け先　{client}
""",
    r"""
@class hard_negative
@formats pdf docx
@name 電池輸送の注意書き
@folder 物流/危険物
# リチウムイオン電池を送るとき
取扱注意の札（区分9）を箱の二面に貼る。
注意：落とした箱、つぶれた箱は運ばない。
国連番号 UN3480、包装基準 965 に従うこと。
問い合わせは電池課 {tel} へ。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 薬品庫_取扱注意の掲示
@folder 安全/掲示
# ふっ化水素酸 取扱注意
ガラスのつや消しに使う液です。さわると骨までおかされます。
手袋は二重、前掛け、面を付ける。かかったら流水で洗い、グルコン酸カルシウムを塗る。
庫の鍵は安全係 {surname}
""",
    r"""
@class hard_negative
@formats docx html
@name 新製品の愛称_マル秘くん
@folder 広報/記事
# 見守りカメラ「マルヒくん」発売
のぞき見を防ぐふた付きカメラに、子どもたちから「㊙くん」の名が届きました。
胸に㊙のマークを付けた人形も作りました。
売値は{3980..6980}円です。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 劇団の公演_極秘結婚
@folder 親睦会/観劇
# 観劇会のお知らせ
演目　喜劇「極秘結婚」全二幕
日時　{date} {time}開演
会費　{2000..4500}円（弁当つき）
申し込みは親睦会の{surname}まで。
""",
    r"""
@class hard_negative
@formats docx odt
@name 社史_第{2..5}章_戦時の工場
@folder 社史/原稿
# 第四章　秘密工場と呼ばれて
昭和十九年、当社の琺瑯窯は軍の命で「秘」の判を押した書類だけで動くようになった。
軍機、軍極秘、極秘、秘の四つの区分があり、若い事務員は朝から晩まで判を押したという。
戦の後、その書類は中庭で焼かれた。
""",
    r"""
@class hard_negative
@formats html docx
@name 英会話_工場で使う言い方
@folder 海外/語学
# 工場で使う英語（第{1..20}課）
これは社外秘です。 This is company confidential.
撮影はご遠慮ください。 No photos, please.
頭に気をつけて。 Watch your head.
この図面は持ち帰れません。 You cannot take this drawing home.
""",
    r"""
@class hard_negative
@formats docx pdf
@name 見学のお客さまへ
@folder 総務/来客
# 工場見学のみなさまへ
- 通路の白線の内側をお歩きください
- 撮影はできません。機密にふれる機械があるためです
- 展示室の品は手に取ってご覧いただけます
- 体調の悪い方は案内の者へ
""",
    r"""
@class hard_negative
@formats docx txt
@name クロスワード_社内報{code:##}号
@folder 広報/社内報
# 今月のクロスワード
たて１　会社の外に出してはいけない書類に押す三文字
たて２　水をくみ上げる機械
よこ１　社長のそばで予定を組む人
よこ３　「ごくひ」を漢字で
先月の答え　ネジマワシ
""",
    r"""
@class hard_negative
@formats pdf docx
@name フォント見本_朱印体
@folder 広報/デザイン
# 書体見本　朱印体 W{3..8}
社外秘　極秘　親展　重要　速達　見積書在中
あのイーハトーヴォのすきとおった風
0123456789　ABCDEFG
ご購入は代理店まで
""",
    r"""
@class hard_negative
@formats html pdf
@name 秘湯めぐり_慰安旅行
@folder 親睦会/旅行
# 秘湯と秘境駅をめぐる旅
一日目　秘境駅から歩いて{20..50}分、山あいの秘湯へ
二日目　朝市、漆器の工房
集合 {time}　会費{18000..32000}円
旅行の係　{surname}・{surname}
""",
    r"""
@class hard_negative
@formats docx pdf
@name 便秘と水分_保健だより
@folder 健康管理/たより
# 保健だより　便秘の話
水を一日{1.2..2.0}Lとり、朝に歩くとよくなることがあります。
健診の結果は本人にだけ渡し、秘密は守ります。
相談日　毎週{火|木}曜　保健師 {surname}
""",
    r"""
@class hard_negative
@formats docx txt
@name 俳句会_六月
@folder 親睦会/俳句
# 六月の句
秘めごとのように咲きたり額の花　　{surname}
極秘てふ印の朱や梅雨の棚　　{surname}
社外秘の図面を抱へ蝸牛　　{surname}
選者の言葉　三句めに職場の夏がある。
""",
    r"""
@class hard_negative
@formats docx html pdf
@name ブレーキ部品_品番のしくみ
@folder 商品/説明
# 品番の読み方（自転車ブレーキ）
| 記号 | 意味 |
| S | 標準 |
| C | カーボン用シュー |
| SECRET | 限定色「シークレットブルー」 |
| R | 右 |
例　BR-{code:###}-SECRET-R
""",
    r"""
@class hard_negative
@formats pdf html
@name Lipstick_range_{fiscal}
@folder 商品/英語
# Confidential Rouge - new shades
Top Secret Red, Private Pink and Whisper Beige.
The shades of the Confidential Rouge line keep their colour for {6..12} hours.
Net {3..4} g. Made in Japan.
""",
    r"""
@class hard_negative
@formats docx pdf
@name 公文書館で見た資料
@folder 個人/研究
# 公文書館の資料の写し書き
綴りの表紙には「秘　昭和十二年　紡機輸出調」とある。
二枚目の余白に「取扱注意」の小さな判が見える。
いまはだれでも閲覧できる。請求番号 {code:A#####}
""",
    r"""
@class hard_negative
@formats docx xlsx
@name 川柳大賞_応募一覧
@folder 広報/企画
# 工場川柳 応募一覧
| 番号 | 句 | 職場 |
| 1 | マル秘印　押したとたんに　みんな見る | {dept} |
| 2 | 社外秘と　書かれた弁当　妻の字で | {dept} |
| 3 | 取扱　注意の札は　課長にも | {dept} |
| 4 | 秘書さんに　秘訣をきけば　秘密です | {dept} |
""",
    r"""
@class hard_negative
@formats docx pdf
@name 倉庫の札の色
@folder 物流/掲示
# 倉庫の札の色
赤　取扱注意（割れ物、重い物）
黄　重要部品（員数を二人で数える）
青　公開展示用の見本
白　ふつうの品
""",
    r"""
@class hard_negative
@formats html txt
@name ブログ_ばね屋のひみつ道具
@folder web/ブログ
# ばね屋のひみつ道具
きょうは、職人が自分で作った「ひみつ道具」を紹介します。
曲がった箸のようなこの棒、じつはねじりばねの腕の角度を見るもの。
社内ではみんな知っているので、ひみつでも何でもありません。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 映画上映会
@folder 親睦会/映画
# 映画の夕べ
上映　「L.A.コンフィデンシャル」（字幕）
つぎの回は「極秘捜査」「007 トップ・シークレット」の投票で決めます。
会場　二階食堂　飲み物は持ち寄り
""",
    r"""
@class hard_negative
@formats xlsx docx
@name 図書室の本
@folder 総務/図書
@sheet 蔵書
| 番号 | 書名 | 著者 | 棚 |
| {code:B###} | 社外秘の経営学 | {person} | {1..9} |
| {code:B###} | マル秘・釣り場案内 | {person} | {1..9} |
| {code:B###} | 極秘指令 | {person} | {1..9} |
| {code:B###} | 水力学の基礎 | {person} | {1..9} |
""",
    r"""
@class hard_negative
@formats docx pdf
@name 親展と書くとき
@folder 総務/マナー
# 封筒の書き方
「親展」は宛名の人にだけ開けてほしいとき、「至急」は急ぐときに書きます。
「社外秘」と封筒に書くのはやめましょう。かえって目を引きます。
切手は左上に貼ります。
""",
    r"""
@class hard_negative
@formats html docx
@name 手品クラブ_次の会
@folder 親睦会/手品
# 手品クラブの次の会
種明かしは会員限りです、と言いたいところですが、こんどはだれでも見に来られます。
コインの秘密、ロープの秘密、{surname}課長の消える名刺。
{date}　昼休み　食堂の隅
""",
    r"""
@class hard_negative
@formats docx pdf
@name 古い図面の記号
@folder 図面管理/昔の記号
# 古い図面にある記号の読み方
「㊙」は昭和{40..55}年ごろまで使われ、いまの「秘」に当たる。
「㋙」は工機課、「㊊」は満の字で、検収の済んだ印。
「㊕」は特注品。
""",
]
