# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms nobody filled, lists and ledgers of other papers, denials, and designations that were lifted."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats docx xlsx pdf
@copies 3
@name 文書登録票_用紙
@folder 総務/様式
@position empty_form
# 文書登録票
| 文書名 | |
| 起案部門 | |
[form] 区分: 極秘 / 秘 / 社外秘 / 区分なし
| 登録番号 | |
記入のしかたは裏面を見てください。
""",
    r"""
@class hard_negative
@formats docx odt txt
@copies 3
@name 持出し願_用紙
@folder 総務/様式
@position empty_form
# 資料持出し願
持出す資料：　　　　　　　　　　　部数：
資料の区分　□極秘　□秘　□社外秘　□その他（　　　　）
持出す先：　　　　　　　　　　　　返す日：　　年　　月　　日
申請者　　　　　　　　印　　　部門長　　　　　　　　印
""",
    r"""
@class hard_negative
@formats xlsx ods csv
@copies 3
@name 選択肢マスタ
@folder 情報システム/文書管理/マスタ
@position options
@difficulty hard
@sheet リスト
| コード | 表示名 | 並び順 |
| 10 | 極秘 | 1 |
| 20 | 秘 | 2 |
| 30 | 社外秘 | 3 |
| 90 | 指定なし | 9 |
直した日 {isodate}　{roman}
""",
    r"""
@class hard_negative
@formats docx pdf xlsx
@copies 3
@name 図面出図依頼書_ひな形
@folder 技術/様式
@position empty_form
# 出図依頼書
| 図番 | |
| 品名 | |
| 枚数 | |
| 秘密区分（○で囲む） | 極秘・秘・社外秘・なし |
| 渡し先 | |
""",
    r"""
@class hard_negative
@formats docx html pdf
@copies 2
@name 廃棄申請書_未記入
@folder 総務/様式
@position empty_form
@difficulty hard
# 廃棄申請書
[field] 文書名:
[field] 機密区分:
[field] 残す年数（年）:
上記の文書を廃棄したく申請します。
""",
    r"""
@class hard_negative
@formats xlsx docx ods
@copies 3
@name 文書管理台帳_{department}
@folder {dept}/台帳
@position ledger
@kind unjudged
@difficulty hard
@sheet 台帳
# 文書管理台帳
| 番号 | 文書名 | 区分 | 保管場所 | 保存 |
|*6 {row} | {item}の{検討書|原価表|図面|試験結果} | {社外秘|秘|社外秘|なし|極秘} | {A|B|C}-{1..20}棚 | {3..10}年 |
棚卸し {date}　{surname}
""",
    r"""
@class hard_negative
@formats docx txt eml
@copies 3
@name 会議記録_{department}_資料回収
@folder {dept}/会議
@position minutes
@kind unjudged
@difficulty hard
@from {roman}@example.co.jp
@to all@example.co.jp
@mailsubject {part}検討会の記録
# {part}検討会の記録
日時　{today}　{time}から　出席　{surname}、{surname}、{surname}
資料1　日程表
資料2　写真
資料3（社外秘）は終わったあとに回収した。
次回までに{surname}が業者に納期を聞く。
""",
    r"""
@class hard_negative
@formats xlsx csv pdf
@copies 3
@name 貸出簿
@folder 技術/図庫
@position ledger
@kind unjudged
| 貸出日 | 図番 | 区分 | 借りた人 | 返却 |
|*7 {isodate} | {code:AA-#####} | {秘|社外秘|－} | {surname} | {済|未} |
""",
    r"""
@class hard_negative
@formats txt csv
@copies 3
@name 印刷記録_{stamp}
@folder 情報システム/ログ
@position log
@kind unjudged
@difficulty hard
{isodate} {9..17}:{10..59} {roman} PRN-{01..12} 「社外秘_{item}見積.xlsx」 {1..9}枚
{isodate} {9..17}:{10..59} {roman} PRN-{01..12} 「組立手順_{item}.docx」 {1..9}枚
{isodate} {9..17}:{10..59} {roman} PRN-{01..12} 「【極秘】中期計画.pptx」 {10..40}枚
{isodate} {9..17}:{10..59} {roman} PRN-{01..12} 「献立.pdf」 1枚
""",
    r"""
@class hard_negative
@formats docx eml pdf
@copies 3
@name 送付状_{part}
@folder 営業/送付状
@position denial
@kind unjudged
@from {roman}@example.co.jp
@to team-{code:##}@example.co.jp
@mailsubject {part}の写真を送ります
{customer}　ご担当さま
{part}の外観写真を{3..8}枚お送りします。
この資料は社外秘ではありませんので、貴社の中でご自由にお使いください。
{company}　{department}の{person}より
""",
    r"""
@class hard_negative
@formats docx pdf txt
@copies 3
@name 展示会パネル原稿
@folder 営業/展示会
@position denial
# {part}の軽量化　パネル原稿
従来品から{12..38}％軽くなりました。会場でお手に取ってご覧ください。
（{dept}確認済：本原稿に秘密情報は含みません）
""",
    r"""
@class hard_negative
@formats docx eml txt
@copies 3
@name 回覧_{part}治具
@folder {dept}/回覧
@position denial
@kind unjudged
@difficulty hard
@from {roman}@example.co.jp
@to line-all@example.co.jp
@mailsubject 治具の置き場が変わりました
{surname}です。治具の置き場が変わりました。写真を付けます。
前の版には間違えて社外秘と入っていましたが、社外秘にはあたらないので消しました。
""",
    r"""
@class hard_negative
@formats docx pdf xlsx
@copies 3
@name {part}_技報原稿
@folder 技術/技報
@position lifted
@kind unjudged
@difficulty hard
# {part}の変形を小さくする工夫
（旧区分：社外秘　{date} 指定解除　{dept}長）
{company}では、{part}の溶接ひずみに悩んできた。本稿では押さえの位置を変えた例を述べる。
""",
    r"""
@class hard_negative
@formats docx txt pdf
@copies 3
@name 区分解除通知
@folder 総務/通知
@position lifted
@kind unjudged
# 区分解除のお知らせ
下の文書は、{date}をもって社外秘の指定を解きました。お手元の写しの印は二重線で消してください。
- {code:A-####}　{item}の使い方
- {code:A-####}　{item}の寸法一覧
{dept}　{person}
""",
    r"""
@class hard_negative
@formats xlsx ods docx
@copies 3
@name 解除文書一覧_{fiscal}
@folder 総務/台帳
@position lifted
@kind unjudged
@difficulty hard
# 指定を解いた文書の一覧
| 文書番号 | 文書名 | 前の区分 | 解除日 | 今 |
|*5 {code:AA-####} | {item}{説明書|手順|寸法} | {社外秘|秘} | {isodate} | 解除済 |
""",
    r"""
@class hard_negative
@formats docx pdf
@copies 3
@name 委託仕様書の添付一覧
@folder 購買/委託
@position list
@kind unjudged
# 添付書類の一覧
お渡しする書類は次のとおりです。ご確認ください。
1　作業の範囲（2枚）
2　別紙A　{part}の図面（秘、{1..3}部、番号入り）
3　別紙B　休日表
別紙Aは作業が終わったら{dept}へお返しください。
""",
    r"""
@class hard_negative
@formats docx odt pdf
@copies 3
@name 秘密保持契約書_ひな形
@folder 法務/ひな形
@position contract
秘密保持契約書
（以下「甲」という。）と　　　　　　　　（以下「乙」という。）は、次のとおり契約する。
第1条　本契約で秘密情報とは、開示のとき「秘密」「Confidential」等の表示を付したもの、または口頭で秘密と告げたものをいう。
第2条　受けた側は、秘密情報を相手の許しなく第三者に見せてはならない。
　　　年　　月　　日　甲　　　　　　　　印　乙　　　　　　　　印
""",
    r"""
@class hard_negative
@formats docx pdf
@copies 3
@name 取引基本契約_条項案
@folder 法務/ひな形
@position contract
@difficulty hard
（機密保持）
第{20..38}条　乙は、本契約の履行にあたり知り得た甲の機密情報を、本契約の期間中はもとより、終了後{2..5}年間、他に漏らしてはならない。
２　乙は、甲が社外秘と指定した図面を複写するときは、あらかじめ甲の書面による承諾を得る。
（反社会的勢力の排除）
第{39..42}条　甲及び乙は、相手方が反社会的勢力にあたるときは、催告なく契約を解くことができる。
""",
    r"""
@class hard_negative
@formats docx pdf html
@copies 2
@name NDA_template_blank
@folder 法務/英文
@position contract
# MUTUAL NON-DISCLOSURE AGREEMENT (template)
"Confidential Information" means any information marked "CONFIDENTIAL" or "PROPRIETARY" by the disclosing party.
The receiving party shall hold all Confidential Information in strict confidence and shall not disclose it to any third party.
Signed: ____________________   Date: ____________
""",
    r"""
@class hard_negative
@formats eml
@copies 3
@name 納期の件_{surname}
@folder メール/購買
@position disclaimer
@kind unjudged
@from {roman}@example.com
@to team-{code:##}@example.co.jp
@mailsubject {part}の納期の件
お世話になっております。{maker}の{surname}です。
{part}は{date}に入る見込みです。遅れて申し訳ありません。
--
このメールには機密情報が含まれている場合があります。お心当たりのない方は、お手数ですが送信者までお知らせのうえ消してください。
""",
    r"""
@class hard_negative
@formats eml txt
@copies 3
@name RE_schedule_{code:AA##}
@folder メール/海外
@position disclaimer
@kind unjudged
@from purchasing@example.com
@to {roman}@example.co.jp
@mailsubject RE: delivery schedule
Dear {roman}, the parts left Rotterdam on {isodate}. Kind regards, Joost
NOTICE: This e-mail and any attachment may contain confidential and privileged material for the sole use of the intended recipient. If you are not the intended recipient, please delete it.
""",
    r"""
@class hard_negative
@formats eml txt
@copies 3
@name Re_区分について_{surname}
@folder メール/総務
@position quoted_mail
@kind unjudged
@difficulty hard
@from {roman}@example.co.jp
@to team-{code:##}@example.co.jp
@mailsubject Re: 区分について
{surname}さん、返事が遅くなりました。印はいりません。そのまま配ってください。
> 先日の座席表ですが、
> 社外秘
> と入れたほうがよいでしょうか。
> {surname}
""",
    r"""
@class hard_negative
@formats txt html
@copies 3
@name チャット書き出し_{stamp}
@folder 情報システム/チャット
@position chat
@kind unjudged
@difficulty hard
[{9..11}:{10..30}] {surname}: この手順書って社外秘ですか？
[{9..11}:{31..40}] {surname}: 表紙に何もないなら違うよ
[{9..11}:{41..50}] {surname}: じゃあ協力会社さんに渡します
[{9..11}:{51..59}] {surname}: 一応{surname}課長に聞いてから
""",
    r"""
@class hard_negative
@formats csv xlsx html
@copies 3
@name 問合せ一覧_{fiscal}
@folder 情報システム/ヘルプデスク
@position ticket
@kind unjudged
| 受付 | 件名 | 返事 | 状態 |
| {isodate} | 「社外秘」の透かしが印刷で薄くなる | 濃度を変える手順を送った | 済 |
| {isodate} | マウスが動かない | 交換 | 済 |
| {isodate} | 極秘フォルダに入れない | 権限がないのは正しいと説明 | 済 |
| {isodate} | 表示言語が英語になった | 調べている | 対応中 |
""",
    r"""
@class hard_negative
@formats xlsx docx csv
@copies 3
@name 押印予定表
@folder 総務/文書係
@position list
@kind unjudged
# 印を押す文書の予定
| 文書 | 押す印 | 担当 | 期限 |
| {item}図面 {10..40}枚 | 社外秘 | {surname} | {date} |
| {item}原価表 | 秘 | {surname} | {date} |
| 役員会資料 | 極秘 | {surname} | {date} |
""",
    r"""
@class hard_negative
@formats docx eml txt
@copies 3
@name 依頼_表示の追加_{code:A##}
@folder {dept}/連絡
@position instruction
@kind unjudged
@difficulty hard
@from {roman}@example.co.jp
@to team-{code:##}@example.co.jp
@mailsubject 表示の追加をお願いします
{surname}様　おつかれさまです。
金曜に配る単価表ですが、配る前に右上へ【社外秘】と入れておいてもらえますか。このメール自体は転送してかまいません。
それから表題の年度が去年のままでした。直してください。　{surname}
""",
    r"""
@class hard_negative
@formats docx pdf xlsx
@copies 2
@name 引継ぎ書_{dept}
@folder {dept}/引継ぎ
@position list
@kind unjudged
# 引継ぎ書
1. 極秘の綴りは金庫の二段目。鍵は{surname}部長が持つ。
2. 社外秘の図面は図庫のC列。棚卸しは毎年{4..10}月。
3. 毎週金曜に{surname}さんから消耗品の伝票が来る。
""",
    r"""
@class hard_negative
@formats docx pdf odt
@copies 2
@name 事故報告_資料置き忘れ
@folder 総務/事故
@position mention_of_others
@kind unjudged
# 資料の置き忘れについて
{date}、{dept}の{surname}が出張先の駅で紙袋を置き忘れた。中には社外秘の見積書{1..3}通と傘が入っていた。
{2..6}時間後に駅の事務所で見つかり、封は開いていなかった。
これからは資料を手から離さない。
""",
    r"""
@class hard_negative
@formats html xlsx txt
@copies 2
@name 目次_旧サーバ
@folder 情報システム/移行
@position list
@kind unjudged
@difficulty hard
旧サーバのフォルダの一覧（移す前に{surname}が書き出したもの）
01_総務　{10..90}件
02_【社外秘】技術標準　{100..900}件
03_写真　{100..900}件
04_(秘)原価　{10..90}件
05_その他　{10..90}件
""",
    r"""
@class hard_negative
@formats pdf docx pptx
@copies 3
@name {part}紹介資料_確認記録つき
@folder 営業/資料
@position denial
@kind unjudged
@difficulty hard
# {part}のご紹介
強い、軽い、さびにくい。三つの長所があります。
サイズは{3..9}種類。{steel}のほか、ご希望の材料で作ります。
社外提供前の確認：機密情報の記載なし（{surname}、{date}）
""",
]
