# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms nobody ticked, ledgers and minutes of other papers, mails that quote, denials and lifted labels."""

DOCUMENTS = [
    r"""
@class hard_negative
@position form_blank
@difficulty hard
@formats docx xlsx zip
@copies 3
@name 様式_技術連絡票（未記入）
@folder 様式集
# 技術連絡票
[form] 機密区分: 極秘 / 秘 / 社外秘 / 区分しない
[field] 宛先: 　
[field] 件名: 　
用件を下の枠に書き、控えを{dept}へ回すこと。
""",
    r"""
@class hard_negative
@position form_blank
@difficulty hard
@formats docx pdf odt
@copies 3
@name 会議録ひな形_{code:W#}
@folder 様式集/会議
# 会議録
[form] 公開の範囲: 社外秘 / 部外秘 / 公開
[field] 開いた日: 　　年　月　日
[field] 出た人: 　
| 議題 | 決まったこと | だれが | いつまで |
| | | | |
""",
    r"""
@class hard_negative
@position form_blank
@difficulty hard
@formats xlsx ods docx
@name 図面出図依頼書_空
@folder 様式集/図面
@sheet 依頼
# 図面の出図依頼
| 依頼の日 | | 依頼の人 | |
| 図番と名前 | | 要る部数 | |
| 秘密区分（○で囲む） | 極秘・秘・社外秘・なし | 返却の日 | |
""",
    r"""
@class hard_negative
@position form_blank
@difficulty medium
@formats docx xlsx rtf
@copies 3
@name 秘密区分の変更申請_用紙
@folder 様式集/情報
# 秘密区分の変更を願う用紙
[field] 書類の名: 　
[form] いまの区分: 極秘 / 秘 / 社外秘
[form] 願う区分: 極秘 / 秘 / 社外秘 / 解除
[field] わけ: 　
""",
    r"""
@class hard_negative
@position form_other_ticked
@difficulty hard
@formats docx pdf xlsx
@name 図面持出し願_{code:MD-###}
@folder 管理/持出し/{fiscal}
# 持出しの願い
[field] 願う人: {surname}
[field] 行き先: {city}
[form] 持ち出すもの: 見本 / *図面 / データ
[form] その図面の印: 極秘 / 秘 / *社外秘 / なし
戻りの予定　{date}　　許した人　{surname}
""",
    r"""
@class hard_negative
@position form_instructions
@difficulty medium
@formats docx pdf
@name 技術連絡票の書き方
@folder 様式集/書き方
# 技術連絡票の書き方
「機密区分」のらんは、四つの□のうち当てはまるものに✓を入れる。まよったら「社外秘」に入れて課長に見てもらう。
「宛先」は部署までとし、個人の名は書かない。
書き損じは線で消し、判を押す。
""",
    r"""
@class hard_negative
@position form_example
@difficulty hard
@formats docx pdf
@name 記入例_開発依頼書
@folder 様式集/書き方
# 記入例（赤字は見本です）
| らん | 見本 |
| 依頼の部署 | 例：営業二課 |
| 品物の名 | 例：○○カバー |
| 機密の別 | 例：社外秘 |
| 数 | 例：1000個／月 |
見本のとおりに書かれていない依頼書はお返しします。
""",
    r"""
@class hard_negative
@position ledger
@difficulty hard
@kind unjudged
@formats xlsx csv ods
@copies 3
@name 秘密書類台帳_{dept}
@folder 管理/台帳
@sheet 台帳
# 秘密書類の台帳
| 台帳番号 | 書類名 | 段階 | 冊 | 保管 | 期限 |
|*10 {code:HK-###} | {item}{組立図|加工図|原価表|条件書} | {極秘|秘|社外秘} | {1..5} | {金庫|鍵棚|サーバ} | {date} |
""",
    r"""
@class hard_negative
@position ledger
@difficulty hard
@kind unjudged
@formats xlsx pdf csv
@copies 3
@name 図面貸出簿_{fiscal}
@folder 管理/貸出
@sheet 貸出
# 図面の貸出簿
| 貸した日 | 図番 | 印 | 借りた人 | 返った日 |
|*9 {date} | {code:AA-#####} | {社外秘|秘|―} | {surname} | {date} |
""",
    r"""
@class hard_negative
@position ledger
@difficulty medium
@formats xlsx docx
@name 廃棄の記録_{code:HB-##}
@folder 管理/廃棄
@sheet 廃棄
# 溶解処分の記録
| 箱 | なかみ | 処分の日 | 立会 |
|*6 {code:B##} | {平成{15..30}|令和{2..6}}年度の{社外秘|部外秘|一般}書類 | {date} | {surname} |
溶解の証明書は業者から{2..5}日後に届く。
""",
    r"""
@class hard_negative
@position log
@difficulty hard
@formats txt csv
@copies 2
@name 印刷ログ_{stamp}
@folder システム/ログ
@kind unjudged
~ 2026-03-02 09:14:11 INFO  job=4411 user=sekiguchi doc="社外秘_型構想.pptx" pages=12
~ 2026-03-02 09:20:45 INFO  job=4412 user=kuno doc="昼食当番.xlsx" pages=1
~ 2026-03-02 10:02:09 WARN  job=4413 user=hata doc="【極秘】統合案.docx" pages=3 held
~ 2026-03-02 10:02:58 INFO  job=4413 released by hata
~ 2026-03-02 11:40:00 INFO  job=4415 user=tashiro doc="confidential_drawing_A2.pdf" pages=1
""",
    r"""
@class hard_negative
@position minutes
@difficulty hard
@kind unjudged
@formats docx txt odt
@copies 3
@name 情報管理委員会_第{5..40}回
@folder 委員会/情報
# 情報管理委員会　議事の控え
{today}　{time}　出席{5..9}名　書記 {surname}
- {surname}委員：社外秘の表示漏れが{12..60}件。多くは{2018..2021}年より前の図面
- 極秘の{2..4}件は金庫を確かめ、そろっていた
- 次の会までに、秘の書類を持つ人の名簿を作り直す
- マル秘の古い判は集めて捨てる
""",
    r"""
@class hard_negative
@position minutes
@difficulty medium
@kind unjudged
@formats docx pdf
@name 内部監査報告_{fiscal}
@folder 監査/{fiscal}/報告
# 内部監査の報告（情報の扱い）
監査した日　{date}　監査した人　{surname}、{surname}
指摘1　{dept}の棚に「極秘」と書いた綴りが鍵なしで置かれていた。
指摘2　社外秘の図面{3..9}枚に印がなかった。
よい点　貸出簿はよく付いている。
直しの期日　{date}
""",
    r"""
@class hard_negative
@position quoted_mail
@difficulty hard
@formats eml txt
@copies 3
@name 返信_印の件{stamp}
@folder メール保存/{dept}
@from {roman}@akashi-pump.example
@to {roman}@akashi-pump.example
@mailsubject Re: 印の件
{surname}さん
お尋ねの件、先方に聞きました。お知らせのチラシなので印は要らないそうです。
> {surname}さん
> このチラシには「社外秘」と入れたほうがよいですか。
> 前の分には【社外秘】とありました。
入れないで刷ってください。　{surname}
""",
    r"""
@class hard_negative
@position quoted_mail
@difficulty hard
@formats eml
@copies 3
@name 問合せ_開けない資料{stamp}
@folder メール保存/システム
@from {roman}@akashi-pump.example
@to helpdesk@akashi-pump.example
@mailsubject 開けないファイルがあります
システム担当様
「社外秘_価格改定.xlsx」というファイルを開くと固まります。
ほかのファイルは開きます。PCは{code:PC-####}です。
再起動は{2..4}回しました。よろしくお願いします。　{surname}
""",
    r"""
@class hard_negative
@position disclaimer
@difficulty hard
@formats eml
@copies 4
@name 忘年会の場所{stamp}
@folder メール保存/{surname}
@from {roman}@norwell-japan.example
@to kanji@norwell-japan.example
@mailsubject 忘年会の場所が決まりました
皆さま
{駅前の寿司屋|川沿いの焼肉屋|商店街の中華}を{20..45}人で取りました。会費は{4000..6000}円、{time}からです。
{surname}
----
このメールには秘密の情報が含まれることがあります。心当たりのない方は、お手数ですが破棄のうえご一報ください。
This e-mail may contain confidential information intended only for the addressee. If received in error, please delete it.
""",
    r"""
@class hard_negative
@position disclaimer
@difficulty hard
@formats eml txt
@copies 3
@name Delivery_date_{stamp}
@folder メール保存/海外
@from {roman}@kaiser-pumpen.example
@to export@akashi-pump.example
@mailsubject Holiday closing of our warehouse
Dear all,
our warehouse is closed from {isodate} to {isodate}. Parcels will be accepted again on the following Monday.
Kind regards, {roman}
Kaiser Pumpen GmbH
Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Das unerlaubte Kopieren ist nicht gestattet.
CONFIDENTIALITY NOTICE: this message and any attachment are confidential to the intended recipient.
""",
    r"""
@class hard_negative
@position disclaimer
@difficulty medium
@formats eml
@copies 3
@name ボイラー点検の日程{stamp}
@folder メール保存/設備
@from {roman}@sakai-mekki.example
@to setubi@sakai-mekki.example
@mailsubject ボイラー点検の日程
設備係さま
{date}の{time}から点検の人が{2..3}名来ます。門を開けておいてください。
{surname}
＊本メールおよび添付は機密扱いの場合があり、名あて人以外の利用を禁じます＊
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@formats docx pdf txt
@copies 3
@name 見学者配布_工場のあらまし
@folder 総務/見学
# 工場のあらまし
この冊子は社外秘ではありません。ご家族にもお見せください。
- 敷地　{2..9}千坪　　- 従業員　{40..320}名
- 作っているもの　{餅つき機|麺帯機|豆腐の型箱|洗米機}
機密にあたる場所は通路から見えないようにしてあります。
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@formats pdf docx
@name 展示会パネル原稿_{code:EX##}
@folder 営業/展示会
# 展示会パネルの原稿
大見出し　はやい、かるい、まわる。
小見出し　{南信|上毛|常磐}の{小径歯車|薄肉鋳物|セラミック軸}
（{surname}注：{dept}の確認済み。秘密の情報は含まない。社外秘の数値は消した）
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@formats docx txt html
@name Press_text_{code:PR##}
@folder 広報/英文
# Joshin Micro opens a new hall
The legal desk has read this text: it contains no confidential information.
The hall has {800..3200} square metres and {12..40} machining centres. Guests are welcome on {isodate}.
""",
    r"""
@class hard_negative
@position lifted
@difficulty hard
@formats docx pdf
@copies 3
@name 区分解除の通知_{code:KJ-##}
@folder 管理/解除
# 区分を外したことのお知らせ
{today}　{dept}
下の書類は{date}に社外秘を解除しました。印は二本線で消してください。
| 書類 | もとの区分 | 解除の日 |
|*4 {item}の{外観図|説明書|写真} | 社外秘 | {date} |
""",
    r"""
@class hard_negative
@position lifted
@difficulty hard
@formats docx pdf
@name {part}_紹介文
@folder 広報/{fiscal}
# {part}の新しい作り方
（{date}まで社外秘としていたが、発表につき指定を解いた。いまは誰に見せてもよい。）
曲げと抜きを一度に行うことで、型を{2..4}面から一面に減らした。
くわしくは当社の売り場までお尋ねください。　{tel}
""",
    r"""
@class hard_negative
@position stationery
@difficulty medium
@formats xlsx csv pdf
@copies 3
@name 事務用品の注文_{stamp}
@folder 総務/購買
@sheet 注文
# 事務用品の注文
| 品名 | 型 | 数 | 単価 | 頼んだ人 |
| スタンプ「社外秘」赤 | {code:XS-##} | {1..4} | {680..1200} | {surname} |
| スタンプ「極秘」赤 | {code:XS-##} | {1..2} | {680..1200} | {surname} |
| ラベルシール　取扱注意 | {code:LB-###} | {2..10} | {300..520} | {surname} |
| 付箋　黄 | {code:FS-##} | {5..30} | {90..180} | {surname} |
""",
    r"""
@class hard_negative
@position phrase_book
@difficulty hard
@formats docx pdf
@copies 3
@name 電話の受け答え集
@folder 総務/接遇
# 電話の受け答え集
場面　取引先の名を聞かれたとき
答え方　「申し訳ございません。社外秘となっておりますのでお答えできません」
場面　社長の行き先を聞かれたとき
答え方　「あいにく存じません。秘書の者に代わります」
場面　見積りの額を聞かれたとき
答え方　「担当から折り返します。極秘というわけではございませんが」
""",
    r"""
@class hard_negative
@position phrase_book
@difficulty hard
@formats xlsx csv docx
@copies 3
@name 訳語表_和英独中
@folder 海外/翻訳
@sheet 訳語
| 日本語 | 英語 | 独語 | 中文 |
| 社外秘 | Company Confidential | firmenvertraulich | 公司机密 |
| 極秘 | Top Secret | streng geheim | 绝密 |
| 図面 | drawing | Zeichnung | 图纸 |
| 納期 | delivery date | Liefertermin | 交货期 |
| 部外秘 | restricted | nur für den Dienstgebrauch | 内部 |
""",
    r"""
@class hard_negative
@position plan
@difficulty hard
@kind unjudged
@formats docx xlsx
@name 表示漏れをなくす計画_{fiscal}
@folder 委員会/情報/計画
@sheet 計画
# 表示漏れをなくす計画
| すること | だれが | いつまで |
| 社外秘の判を{dept}に{2..5}本配る | {surname} | {date} |
| 古い図面{100..900}枚に印を押す | {surname} | {date} |
| 秘の棚の鍵を替える | {surname} | {date} |
""",
    r"""
@class hard_negative
@position notice
@difficulty medium
@formats docx pdf txt
@name お知らせ_持ち帰りについて
@folder 掲示/{fiscal}
# お知らせ
社外秘の資料を家に持ち帰る人が増えています。
極秘や秘の書類はもちろん、社外秘でも課長の許しが要ります。
休みの前はとくに気をつけましょう。　{dept}　{date}
""",
]
