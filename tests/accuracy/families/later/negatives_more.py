# SPDX-License-Identifier: GPL-3.0-or-later
"""More of what lies about: letters, talks, surveys, slogans, advice, drawings' notes, names of things."""

DOCUMENTS = [
    r"""
@class hard_negative
@position letter
@difficulty medium
@kind unjudged
@formats docx pdf txt
@copies 3
@name 送付状_{client}_{stamp}
@folder 営業/送付状
# 送付のご案内
{client}　{dept}御中
下の図面{2..9}枚をお送りします。社外秘の印のあるものは、ご用が済みましたらお返しください。
- {part}　組立図　一式
- 受領書　一通（ご返送ください）
{company}　{surname}
""",
    r"""
@class hard_negative
@position letter
@difficulty hard
@formats docx odt pdf
@name 礼状_見学のお礼{stamp}
@folder 総務/手紙
# お礼
{person}　様
先日は工場をお見せくださり、ありがとうございました。「ここから先は極秘」と笑っておられた新しい炉の話、楽しみにしております。
寒くなります。お体をお大事に。
{company}　{person}
""",
    r"""
@class hard_negative
@position survey
@difficulty medium
@formats xlsx docx html
@copies 3
@name 社内アンケート結果_{stamp}
@folder 総務/アンケート
@sheet 結果
# 情報の扱いのアンケート　まとめ
| 問い | はい % | いいえ % |
| 社外秘と秘の違いが分かる | {40..70} | {30..60} |
| 極秘の紙を見たことがある | {2..12} | {88..98} |
| 印を押し忘れたことがある | {20..60} | {40..80} |
""",
    r"""
@class hard_negative
@position survey
@difficulty medium
@formats docx pdf
@name アンケート用紙_印のこと
@folder 総務/アンケート
# アンケート（名前は要りません）
[form] 社外秘の印を使うか: よく使う / たまに / 使わない
[form] 使いやすい印はどれか: 社外秘 / マル秘 / Confidential
ご意見　＿＿＿＿＿＿＿＿＿＿
""",
    r"""
@class hard_negative
@position slogan
@difficulty hard
@formats docx pptx xlsx
@copies 3
@name 標語の応募_{fiscal}
@folder 総務/標語
@sheet 応募
# 情報を守る標語　応募作
| 作 | 部署 |
| 社外秘　家に帰れば　家族にも | {dept} |
| マル秘とは　書いて守れた　ためしなし | {dept} |
| 極秘だよ　言ったその場で　もれている | {dept} |
""",
    r"""
@class hard_negative
@position newsletter
@difficulty medium
@formats pdf rtf eml+ docx
@copies 3
@name 社内報_{code:V##}号
@folder 総務/社内報
# 社内報「はぐるま」
今月の人　{dept}の{person}さん。趣味は{釣り|そば打ち|古いラジオ}。
うわさの真相　「社長の極秘の日課」とは、朝{5..6}時の{散歩|体操|猫の世話}でした！
お知らせ　機密書類の回収箱は{date}から二階に移ります。
""",
    r"""
@class hard_negative
@position advice
@difficulty medium
@formats pdf html docx
@copies 3
@name 弁護士コラム_{stamp}
@folder 資料/法律
# 「社外秘」と書けば守られる？
ある会社では、社内報にまで「社外秘」と書いていました。裁判所は、これでは何が秘密か社員に分からないと述べました。
逆に、印がなくても鍵と名簿で守られていたものは秘密と認められた例もあります。
印は大事なものだけに。{person}（弁護士）
""",
    r"""
@class hard_negative
@position advice
@difficulty medium
@formats docx txt
@name 講演メモ_{stamp}_商工会
@folder 社外セミナー/メモ
# 講演のメモ
- 「何でも社外秘」は「何も社外秘でない」のと同じ
- 段階は三つまで。極秘、社外秘、公開でよい
- 印より先に名簿
聞いた人　{surname}
""",
    r"""
@class hard_negative
@position drawing_note
@difficulty medium
@kind DK-01|DK-04|DK-02
@formats dxf pdf
@copies 3
@name {drawing}_ガラス台
@folder 図面/治具
# {ガラス台|石英受け|測定台}
1. ガラス部は取扱注意
2. 皿ねじ（M{3..6}）は緩み止めを塗ること
3. 幅 {80..320} ±{0.05..0.20}、穴 4-φ{4..12} H7、面粗さ Ra {0.8..3.2}
[title] 図の番号={drawing}
[title] 名称={ガラス台|石英受け}
[title] 材料の名={steel}
[title] 担当={surname}
""",
    r"""
@class hard_negative
@position drawing_note
@difficulty hard
@formats dxf
@name 表題欄ひな形_A{2..4}
@folder 図面/ひな形
# 表題欄のひな形
[title] 図番= 
[title] 品名= 
[title] 秘密区分（極秘・秘・社外秘）= 
[title] 尺度= 
""",
    r"""
@class hard_negative
@position labelled_elsewhere
@difficulty hard
@kind unjudged
@formats xlsx csv
@copies 3
@name ファイル一覧_{dept}_{stamp}
@folder システム/棚卸
@sheet 一覧
| フォルダ | ファイル | 大きさ | 日付 |
| D:\share\営業 | 【社外秘】価格表.xlsx | {20..900}KB | {isodate} |
| D:\share\技術 | ㊙型構想.pptx | {20..900}KB | {isodate} |
|*6 D:\share\共通 | {item}_{code:##}.pdf | {20..900}KB | {isodate} |
""",
    r"""
@class hard_negative
@position labelled_elsewhere
@difficulty hard
@kind unjudged
@formats docx txt
@name 引き継ぎ_{surname}から{surname}へ
@folder {dept}/引き継ぎ
# 引き継ぎ
- 客先の図面は左の棚。社外秘の赤い印のあるものは戻す日を見ること
- 極秘の箱の鍵は課長
- 月の終わりに貸出簿を数える
- プリンタの紙は{5..20}束まで頼んでよい
""",
    r"""
@class hard_negative
@position guideline_customer
@difficulty hard
@formats pdf docx
@copies 3
@name 仕入先の皆さまへ_図面の扱いのお願い
@folder 客先/お願い文
# 仕入先各位　お渡しする図面についてのお願い
1. 当社の図面には「社外秘」「極秘」又は「CONFIDENTIAL」の印があります
2. 印のある図面は写さず、{3..12}か月ごとに枚数をお知らせください
3. 印のない図面も第三者に見せる前にご相談ください
{client}　購買部　{date}
""",
    r"""
@class hard_negative
@position guideline_customer
@difficulty hard
@formats pdf docx
@name Supplier_manual_chapter_{2..9}
@folder 客先/Supplier manual
# Chapter {2..9}: Handling of documents
Documents are marked C1 (public), C2 (internal), C3 (confidential) or C4 (secret).
- C3 documents shall be stored in a locked cabinet
- C4 documents shall not leave the site of the supplier
The mark is found in the footer of each page of such a document.
""",
    r"""
@class hard_negative
@position certificate_application
@difficulty medium
@kind unjudged
@formats docx pdf
@name 認証申請_当社の取り組みの説明
@folder 認証/申請
# 当社の取り組み（申請書の別紙）
当社では書類を極秘、社外秘、公開の三段に分け、表紙と全ページに段階を記している。
印のある書類は{120..900}件、うち極秘は{2..12}件である。
年に一度、{dept}が棚とフォルダを改める。
""",
    r"""
@class hard_negative
@position chat
@difficulty hard
@formats txt html
@copies 3
@name チャット書き出し_{stamp}
@folder システム/チャット
[{time}] {surname}：この紙って社外秘？
[{time}] {surname}：ちがうよ、ただの弁当の注文
[{time}] {surname}：右上に赤い字があるから
[{time}] {surname}：それは「特上」
""",
    r"""
@class hard_negative
@position chat
@difficulty hard
@formats eml txt
@name 迷惑メールの見本{stamp}
@folder システム/注意喚起
@from support@mail-check.example
@to all@sakai-mekki.example
@mailsubject ご注意ください（迷惑メールの見本を載せます）
皆さま　下のような英文のメールが{3..20}通届いています。開かずに消してください。
| 件名の例 | 手口 |
| Strictly confidential business proposal | 遺産の話 |
| 【極秘】給与改定のお知らせ | 偽の添付 |
| 荷物の不在通知 | 偽の網ページ |
{dept}
""",
    r"""
@class hard_negative
@position label_print
@difficulty medium
@formats docx xlsx pdf
@name 宛名と封筒の字_見本
@folder 総務/封筒
# 封筒に刷る字の見本
| 用 | 左下の字 | 色 |
| 給与 | 親展 | 黒 |
| 図面 | 二つ折り厳禁 | 赤 |
| 監査 | 社外秘在中 | 赤 |
| 案内 | 折り込みチラシ | 青 |
""",
    r"""
@class hard_negative
@position course_list
@difficulty medium
@formats xlsx html
@name 研修の一覧_{fiscal}
@folder 研修/{fiscal}/案内
@sheet 一覧
| 講座 | 時間 | 相手 | 受けた率 % |
| 社外秘ってなに？（動画） | {10..30}分 | 全員 | {60..99} |
| 極秘資料の作り方・捨て方 | {30..60}分 | 課長より上 | {40..90} |
| フォークリフト再教育 | {2..6}時間 | 倉庫 | {60..99} |
""",
    r"""
@class hard_negative
@position old_law
@difficulty medium
@formats pdf html
@name 特定秘密の法律_新聞の解説
@folder 資料/法律
# 三分で分かる「特定秘密」
国の「特定秘密」は大臣などが決める。「極秘」「秘」は役所の中の決まりで、法律の言葉ではない。
町工場が国の仕事を請けると、「取扱注意」や「機密」と書かれた紙を預かることがある。
くわしくは{3..20}面へ。
""",
    r"""
@class hard_negative
@position quality_words
@difficulty hard
@formats docx pdf
@name 洗浄室_気密の点検のしかた
@folder 設備/点検
# 洗浄室の機密（きみつ）を確かめる
扉のパッキンの機密試験は、線香の煙で見る。煙が吸われたらパッキンを替える。
| 扉 | 線香 | パッキン |
| 北 | 吸われない | そのまま |
| 南 | 少し吸われる | 替える |
（気密の誤り。次の版で直す　{surname}）
""",
    r"""
@class hard_negative
@position agenda
@difficulty medium
@formats docx eml
@name 役員会の案内_{stamp}
@folder 総務/役員会/案内
@from hisho@hokuriku-swage.example
@to yakuin@hokuriku-swage.example
@mailsubject 役員会のご案内
{date}　{time}から　三階の部屋
1. 先月の数字　2. 秘書室の引っ越し　3. 機密文書の処理会社を替える件　4. その他
弁当は{6..12}個。欠ける方は{surname}まで。
""",
]
