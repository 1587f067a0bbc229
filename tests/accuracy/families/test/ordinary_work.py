# SPDX-License-Identifier: GPL-3.0-or-later
"""Harmless documents of daily work that come near to sensitive ones."""

DOCUMENTS = [
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject 工程監査の受入れ準備のお願い
@name 監査受入れのお願い
@folder 品証/連絡
{date}に{client}の方が見学と監査に来られます。
- 通路の台車を片付ける
- 掲示物を新しいものに替える
- 昼食は{6..14}名分、{surname}が手配する
制服と名札の着用をお願いします。
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 3
@formats pdf html docx
@name 製品安全シート_{切削油|洗浄剤|接着剤}
@folder 安全衛生/化学品
# {切削油|洗浄剤|接着剤}　Safety Data Sheet
Section 1 Identification　Supplier {maker}
Section 3 Composition　mineral oil {60..95}%, additives {5..20}%
Section 4 First aid　Rinse with water for {15..20} minutes
Section 9 Properties　flash point {60..220}℃, viscosity {5..80} mm2/s
Section 16 Other information　Freely available on the supplier's web site
""",
    r"""
@class ordinary
@kind unjudged
@difficulty hard
@copies 2
@formats pdf docx
@name 検定合格証の写し_{surname}
@folder 教育センター/資格
^^ 合格証書
{person}　殿
あなたは{機械加工|プラスチック成形|めっき}技能検定に合格したことを証します。
{era}　県知事
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 3
@formats html docx pdf
@name 公設試の利用案内
@folder 研究部/案内
# 県工業技術センター　設備利用のご案内
どなたでもご利用いただけます。
| 設備 | 料金 円/時間 | 用途 |
| 電子顕微鏡 | {1500..6000} | 破面の観察 |
| 万能試験機 | {800..3000} | 引張・曲げ |
| 恒温槽 | {200..900} | 環境試験 |
予約は電話（{tel}）で受け付けます。
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats html txt docx
@name 外為法の概要（省庁ページの写し）
@folder 貿易管理/参考
# 安全保障貿易管理の概要
リスト規制とキャッチオール規制があります。該非判定は輸出者が自ら行います。
違反には、罰金や輸出禁止の処分が科されることがあります。
問い合わせ先は省庁のホームページに載っています。
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats pdf html pptx
@name 商工会議所講演_{品質工学|生産性}
@folder 教育センター/講演
# {品質工学|生産性}入門　商工会議所講演会
---
# 工程能力とは
規格の幅をばらつきで割った数。1.33以上が目安とされる。
---
# 例題
架空の「まんじゅう工場」で、重さの平均{48..52}g、標準偏差{0.5..1.5}gとする。
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats txt html
@name open_font_license
@folder 情報シス/フォント
The fonts are licensed under an open licence. You may use, study, modify and redistribute them freely.
The reserved font name may not be used in derived versions.
THE FONT SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 3
@formats xlsx csv docx
@name ごみ分別と回収日
@folder 環境美化
@sheet 回収
| 種類 | 回収日 | 置場 | 業者 |
| 段ボール | 毎週{月|木} | 北側 | {maker} |
| 金属くず | 第{1..4}金曜 | 鉄屑置場 | {maker} |
| 廃油 | 月{1..2}回 | 危険物庫 | {maker} |
| 機密でない紙 | 毎日 | 各階 | － |
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats xlsx pdf docx
@name ポンプ標準価格表（メーカー配布）
@folder 調達/カタログ
@sheet 価格
# 渦巻ポンプ　標準価格表
| 形番 | 口径 mm | 吐出量 m3/min | 揚程 m | 出力 kW | 標準価格 千円 |
|*7 {code:SP-##} | {25..100} | {0.05..1.80} | {8..40} | {0.4..11.0} | {40..480} |
表示価格に工事費は含みません。販売店にお尋ねください。
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats docx txt eml
@mailsubject 見積書はまだですか
@name 催促
@folder 受信保存
{surname}様
お世話になっております。{client}の{surname}です。
先日お願いしました{part}の見積書はいつごろいただけますでしょうか。
急ぎではありませんが、{date}ごろまでにお願いできれば助かります。
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats docx pptx pdf
@name 図面の折り方と綴じ方
@folder 技術図書/手引
# 図面の折り方
- A1 は A4 の大きさに折り、表題欄を表に出す
- 穴は左側、{2|4}穴
- 青焼きは直射日光を避けて保管する
新人は先輩に一度見てもらうこと。
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats csv xlsx
@name 気温と来客数
@folder 厚生会/売店
| 日付 | 最高気温 | 来客 | アイス | おにぎり |
|*16 {isodate} | {2.0..37.0} | {20..160} | {0..60} | {10..90} |
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats html docx
@name 社史編さん室だより
@folder 広報室/社史
# 昔の図面が見つかりました
倉庫から{1952..1968}年の手回し旋盤の図面が出てきました。創業者が鉛筆で引いたものです。
資料館で{date}まで展示します。写真撮影もできます。
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats docx xlsx
@name 工具貸出ノート
@folder 工務/貸出
| 日 | 借りた人 | 品 | 返した日 |
|*10 {1..31} | {surname} | {脚立|電工ドラム|トルクレンチ|台車} | {1..31} |
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats docx pdf html
@name 個人情報保護方針
@folder 広報室/WEB原稿
# 個人情報保護方針
{company}は、お客様の氏名、住所、電話番号などの個人情報を適切に取り扱います。
1. 利用目的をお知らせし、その範囲で利用します。
2. ご本人の同意なく第三者に提供しません。
3. 開示・訂正のご請求は広報室で承ります。
制定 {date}
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats eml
@mailsubject 新しい電話番号
@name 電話番号変更
@folder 受信保存
取引先の{maker}から、代表電話が{tel}に変わったと連絡がありました。
手帳とアドレス帳を直しておいてください。　{surname}
""",
]
