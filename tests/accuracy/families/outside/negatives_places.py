# SPDX-License-Identifier: GPL-3.0-or-later
"""Talk of labels where labels stand: headers, footers, names, subjects, properties, boxes, cells, drawings."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats docx pdf odt
@header 秘密文書取扱要領　第３章
@name 秘密文書取扱要領_3章
@folder 規程集/要領
# 第３章　回覧
第９条　秘の文書は回覧しない。読む者が主管課に出向いて読む。
第１０条　社外秘の文書の回覧は、二つ折りの板にはさんで行う。
第１１条　板は{2..6}日で戻す。
""",
    r"""
@class hard_negative
@formats pptx pdf
@footer 機密管理講習　{company}
@name 機密管理講習_第{1..5}部
@folder 教育/講習
# なぜ印を押すのか
---
## 昔の話
印のない図面をまねされ、裁判で「秘密として管理していない」とされた
---
## 今日の宿題
自分の机にある書類の印を数えてくる
""",
    r"""
@class hard_negative
@formats eml
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject 「社外秘」のゴム印が届きました
@name ゴム印到着
@folder メール保管/購買
{surname}さん
頼まれていたゴム印が二つ届きました。席に置いておきます。
請求書は経理に回しました。
""",
    r"""
@class hard_negative
@formats eml
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject 極秘文書の保管場所が変わります
@name 保管場所の変更
@folder メール保管/総務
課長各位
来月から極秘文書の金庫を三階から一階に移します。
運ぶ日は立会いをお願いします。運ぶ順は追って知らせます。
""",
    r"""
@class hard_negative
@kind unjudged
@formats eml
@from {roman}@example.com
@to {roman}@example.com
@mailsubject Draft of the confidentiality agreement
@name draft_agreement
@folder メール保管/法務
Dear {surname}-san, thank you for the call;
please find our comments on clause {2..9} below. We would like a term of {2..5} years instead of ten.
The word "Confidential" need not be stamped on oral information, in our view.
Regards, {roman}
""",
    r"""
@class hard_negative
@formats xlsx ods
@sheet 社外秘とは
@name 用語の説明集
@folder 教育/資料
# 用語の説明
| 用語 | 説明 |
| 社外秘 | 社員のほかには見せない書類のこと |
| 押印 | 印を押すこと |
| 図番 | 図面ごとの番号 |
=== その他
| 用語 | 説明 |
| 段取り | 次の仕事のしたく |
""",
    r"""
@class hard_negative
@formats docx pptx
@title 社外秘文書の正しい捨て方
@subject 掲示
@name 捨て方の掲示
@folder 総務/掲示
# 捨て方を守りましょう
社外秘の紙は青い箱、そのほかの紙は灰色の箱へ。
箱がいっぱいになったら総務へ内線 {code:###}。
""",
    r"""
@class hard_negative
@formats docx pdf
@keywords 秘密保持, 規程, 教育
@name 受講者への案内
@folder 教育/案内
# 講習のご案内
秘密保持の講習を{date}に開きます。場所は二階会議室、{45..90}分です。
鉛筆をお持ちください。
""",
    r"""
@class hard_negative
@formats docx pdf
@name マル秘スタンプの管理方法
@folder 総務/手順
# スタンプの管理
スタンプは三本。使うときは帳面に名を書く。
一本なくしたら総務課長に届け、残りの形を変える。
インクは{6..18}か月で入れ替える。
""",
    r"""
@class hard_negative
@formats pdf docx
@name 機密書類回収箱の置き場所
@folder 総務/配置
# 回収箱の置き場所
| 建屋 | 階 | 場所 | 集める日 |
| 第一 | 1 | 研磨場の入口 | 月 |
| 第一 | 2 | 複写機の横 | 月・木 |
| 第二 | 1 | 釉薬場の事務所 | 木 |
""",
    r"""
@class hard_negative
@formats xlsx docx
@name 社外秘シールなどの在庫
@folder 購買/消耗品
@sheet 在庫
# ラベルシールの在庫
| 品名 | 枚 | 発注点 |
| シール（社外秘・赤） | {40..400} | 100 |
| シール（見本・青） | {40..400} | 100 |
| シール（検査済・緑） | {40..900} | 200 |
""",
    r"""
@class hard_negative
@formats docx pdf
@header 様式{code:##}　機密文書受領書
@name 受領書_未記入
@folder 様式/総務
# 受領書
下記の文書を受け取りました。
文書の名
区分（極秘・秘・社外秘）
通し番号
　　年　　月　　日　　受領者
""",
    r"""
@class hard_negative
@kind DK-01|DK-02
@formats dxf pdf
@name {code:GL-####}_フランジガラス
@folder 図面/ガラス
覗き窓ガラス
φ{60..140} ±{0.1..0.5}　厚さ {8..20}
端面は糸面取り C{0.3..0.8}
注意：傷をつけぬよう取扱いに注意のこと
気密面 Ra{0.1..0.4}
[title] 品名=覗き窓ガラス
[title] 図番={code:GL-####}
[title] 材質=ほうけい酸ガラス
[title] 作図={surname}
""",
    r"""
@class hard_negative
@formats dxf
@copies 2
@name 図枠ひな形_A{2..4}
@folder 図面/図枠
図枠ひな形
表題欄の書き方は製図要領を見ること
[title] 図名=
[title] 図番=
[title] 機密区分=
[title] 承認=
""",
    r"""
@class hard_negative
@formats docx pdf
@name 電子スタンプの見本帳
@folder 情報システム/見本
# 電子スタンプの見本
左から順に、①社外秘　②秘　③極秘　④至急　⑤控え。
どれも高さ{9..14}mm、赤。見本なので文書には写さないでください。
使うときは一覧の番号を入れます。
""",
    r"""
@class hard_negative
@formats html
@copies 2
@name 掲示板_質問_{code:##}
@folder web/社内掲示板
# 掲示板　質問と答え
質問（{surname}）　PDF に「社外秘」の透かしを入れるにはどうしますか。
答え（{surname}）　印刷の画面の「効果」から入れられます。文字は自分で打ちます。
質問（{surname}）　ありがとうございました。できました。
""",
    r"""
@class hard_negative
@formats pdf docx
@name 複写機テストページ
@folder 総務/複写機
# 地紋印刷の試し刷り
設定名　地紋１
文字　（ここに「複写」「CONFIDENTIAL」などが浮き出ます）
濃さ　{1..5}
この紙は試し刷りです。捨ててかまいません。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 翻訳の課題_第{1..9}回
@folder 海外/語学
# 和文英訳の課題
次の文を英語にしなさい。
1. 本書は社外秘であり、無断で写してはならない。
2. この鋳物は寸法が合わない。
3. 図面をお返しください。
提出は{surname}まで。
""",
    r"""
@class hard_negative
@formats txt docx
@name 文例集_ことわり書き
@folder 総務/文例
# ことわり書きの文例
（一）社外に出さないとき　「本資料は社外秘です。」
（二）写しを禁じるとき　「本資料の複写を禁じます。」
（三）返してもらうとき　「用が済みましたらお返しください。」
場に合わせて選んで使う。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 社名の由来_ヒミツ堂
@folder 広報/取材
# 取引先めぐり　文具のヒミツ堂さん
「うちの屋号は、創業者の樋光さんから来ているんです」と三代目。
社外秘の判子を売って{30..70}年。最近は印影のデータを買う会社が増えたそうです。
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx xlsx
@name 指摘への回答_表示の欠落
@folder 品質保証/外部監査
# 指摘への回答
| 指摘 | 原因 | 処置 |
| 社外秘と表示すべき手順書に表示なし | 改版のとき付け忘れた | ひな形に欄を設けた |
| 秘の図面の写しに番号なし | 規程を知らなかった | 教育を行った |
回答 {surname}　{today}
""",
    r"""
@class hard_negative
@formats docx pdf
@name 標語の募集
@folder 情報管理/標語
# 情報管理標語 入選作
最優秀　「その印は　信用あずかる　朱の重さ」
優秀　「社外秘は　家族の前でも　社外秘」
佳作　「見ない置かない持ち出さない」
たくさんのご応募をありがとうございました。
""",
    r"""
@class hard_negative
@formats html pdf
@name パスワード管理ソフト比較
@folder 情報システム/調べもの
# パスワード管理ソフトを比べる
| 製品 | 秘密の共有 | 価格 |
| ロックメモ | できる（シークレット単位） | {200..500}円/月 |
| 鍵ばこ | できない | 無料 |
公開鍵と秘密鍵のちがいは、次の回で書きます。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 立入禁止の札の文案
@folder 総務/掲示
# 札の文案
関係者以外立入禁止
部外者の方は受付へお回りください
御用の方は内線 {code:###} まで
札の寸法 300×{450..600}、アルミ複合板
""",
    r"""
@class hard_negative
@kind unjudged
@formats xlsx ods csv
@name 閲覧権限一覧
@folder 情報システム/権限
@sheet 権限
| フォルダ | 社外秘を開ける | 秘を開ける | 極秘を開ける |
| 設計 | 全員 | 係長から | 部長 |
| 営業 | 全員 | 課長から | 開けない |
| 購買 | 係長から | 課長から | 開けない |
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf
@name マスコミ対応の想定問答
@folder 広報/想定
# 記者に聞かれたときの答え方
問　新しい工場はどこに。　答　「公表した以上のことは申し上げられません」
問　極秘の提携があると聞いた。　答　「そのような事実はありません」
問　社外秘の資料が出回っている。　答　「確かめております」
""",
    r"""
@class hard_negative
@formats docx html
@name 用語解説_TLP
@folder 情報システム/勉強会
# TLP の色について
TLP は情報を渡す範囲を色で示す取り決めです。
TLP:RED は聞いた人だけ、TLP:AMBER は自分の組織の中まで、TLP:GREEN は仲間うちまで、TLP:CLEAR はだれにでも。
当社ではまだ使っていませんが、届いたメールに色があるときは守ってください。
""",
]
