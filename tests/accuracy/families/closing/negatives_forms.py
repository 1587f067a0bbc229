# SPDX-License-Identifier: GPL-3.0-or-later
"""Empty forms, registers of other papers, mails, minutes and orders."""

TEXTS = [
    r"""
@formats docx pdf xlsx
@copies 3
@name 文書登録票（様式）
@folder 総務/様式
# 文書登録票
文書名＿＿＿＿＿＿＿＿＿＿　作成者＿＿＿＿＿＿
[form] 機密区分（ひとつに印）: 極秘 / 秘 / 社外秘 / 公開
登録番号は{総務|文書係}が記入します。
""",
    r"""
@formats docx pdf
@copies 3
@name 図面貸出申請書
@folder 設計/様式
# 図面貸出申請書
申請日　　年　　月　　日
[form] 図面の区分: 社外秘 / 部外秘 / 一般
借用理由：
返却予定日：　　　　　　受付印：
""",
    r"""
@formats xlsx docx
@name 持出許可願_ひな形
@folder 総務/様式
# 情報機器・書類の持出許可願
| 項目 | 記入 |
| 持ち出すもの | |
| 秘密区分（極秘・秘・社外秘・一般） | |
| 行き先 | |
| 戻す日 | |
""",
    r"""
@formats xlsx ods csv
@copies 3
@name 秘密文書台帳
@folder 総務/台帳
# 格付け文書の貸出簿
| 貸出日 | 文書名 | 格付け | 借りた人 | 返却 |
|*7 {isodate} | {仕入先別原価|熱処理条件集|中期計画|治具図} | {極秘|秘|社外秘} | {surname} | {済|未} |
""",
    r"""
@formats xlsx csv ods
@copies 3
@name 文書一覧_{dept}
@folder 共有/一覧
# 文書一覧
| 文書番号 | 題名 | 版 | 機密区分 | 置き場所 |
|*8 {code:AA-###} | {検査要領|梱包基準|始業点検表|限度見本一覧|外注先一覧} | {1..8} | {社外秘|公開|社内|社外秘} | 棚{1..9} |
""",
    r"""
@formats eml
@copies 3
@from {roman}@example.jp
@to all@example.jp
@mailsubject ラベル付けのお願い（{dept}）
@folder メール保管/全社
各位
お疲れさまです。{dept}の{surname}です。
来週から、社外秘の資料には必ずファイル名の頭に【社外秘】を付けてください。
すでにあるファイルは{月末|年度末}までに直していただければ結構です。
ご不明な点は内線{200..480}まで。
""",
    r"""
@formats eml
@from {roman}@example.jp
@to {roman}@example.jp
@mailsubject Re: 社外秘の表示はどこに入れますか
@folder メール保管/{surname}
{surname}さん
ご質問の件、エクセルの場合はヘッダーの右側に入れてもらえれば大丈夫です。
色は決まっていませんが、赤が多いです。
> 社外秘の表示の位置に決まりはありますか。
""",
    r"""
@formats eml txt
@copies 3
@from {roman}@example.com
@to {roman}@example.jp
@mailsubject Delivery schedule {drawing}
@folder メール保管/海外
Dear {roman}, many thanks for your patience last week.
the parts were shipped on {isodate} by sea. The arrival is expected in {3..6} weeks.
Kind regards
--
The content of this mail may be confidential. Should it have reached you by mistake, kindly tell the sender and erase it.
""",
    r"""
@formats eml
@copies 3
@from {roman}@example.jp
@to {roman}@example.jp
@mailsubject 懇親会の場所のご連絡
@folder メール保管/{surname}
皆さま
{date} {time}から、駅前の{鳥料理|そば処|中華}の店です。会費は{3..6}千円です。
--
このメールには秘密情報が含まれる場合があります。誤って受け取られた方は破棄をお願いします。
""",
    r"""
@formats docx pdf txt
@name 情報セキュリティ委員会議事録_{isodate}
@folder 情報システム/委員会
@copies 3
# 情報セキュリティ委員会 議事録
出席：{surname}、{surname}、{surname}　場所：第{1..4}会議室
1. 社外秘ラベルの付与率は{58..93}%。{dept}が低い。
2. 「秘」と「社外秘」の違いが分かりにくいとの声があり、一本にまとめる案を次回出す。
3. 標的型メール訓練の開封率は{4..19}%であった。
""",
    r"""
@formats docx pdf xlsx
@name 注文書_ゴム印_{isodate}
@folder 総務/購買
# 注文書
| 品名 | 寸法 | 数量 | 単価 |
| ゴム印「社外秘」 | 15×45 | {1..5} | {900..1900} |
| 回転印 ㊙入り | 3号 | {1..3} | {1200..2800} |
| スタンプ台 赤 | 中 | {2..6} | {380..620} |
納期 {date}　{dept} {surname}
""",
    r"""
@formats pdf docx
@name 見積_封筒印刷
@folder 総務/購買
# 封筒印刷のお見積り
角2封筒、右肩に「親展」の朱印刷あり {500..3000}枚
角2封筒、左下に「社外秘」の朱印刷あり {100..900}枚
刷色1色、納期はご注文から{5..12}営業日でございます。
""",
    r"""
@formats docx pdf
@name 秘密保持誓約書_様式
@folder 人事/様式
@copies 3
# 秘密保持に関する誓約書（入社時）
私は、在職中に知った技術上または営業上の秘密を、在職中はもとより退職した後も他に漏らしません。
　　　　年　　月　　日
住所
署名（自署のこと）　　　　　　　　　　　　印
""",
    r"""
@formats docx pdf
@name 秘密保持契約書_ひな形
@folder 総務/契約ひな形
@copies 3
# 秘密保持契約書
（　　　　　　）（以下「甲」）と（　　　　　　）（以下「乙」）は、次のとおり取り決める。
第1条（秘密情報）秘密情報とは、甲または乙が相手方に開示する際に「秘」「CONFIDENTIAL」その他これと同じ意味の表示をしたものをいう。
第2条（目的外使用）受け取った側は、開示の目的のほかに秘密情報を使ってはならない。
第3条（返還）求めのあったときは、速やかに返すか壊して捨てる。
""",
    r"""
@formats docx pdf
@name NDA template (English)
@folder 総務/契約ひな形
@copies 3
# Mutual Non-Disclosure Agreement (short form)
This agreement is made between ____________ and ____________.
1. "Confidential Information" means any information marked as confidential or which a reasonable person would regard as such.
2. The receiving party shall use the same care as for its own information of like importance.
3. This agreement ends {2..5} years after the last signature.
""",
    r"""
@formats docx pdf
@name 取引基本契約_雛形_守秘条項
@folder 購買/契約
# 守秘条項の文例集
例1　乙は、甲より受領した図面及び仕様書を善良な管理者の注意をもって保管する。
例2　乙は、機密である旨の表示のある資料を再委託先に渡すときは、甲の書面による同意を得る。
例3　本条は契約が終わった後も{3..7}年間は効力をもつ。
""",
    r"""
@formats xlsx docx
@name 廃棄文書リスト_{isodate}
@folder 総務/廃棄
# 溶解処理に出した箱
| 箱 | 中身 | 区分 | 立会い |
|*5 {row} | {伝票綴り|旧図面|給与控|試作記録|見積控} {2008..2016}年 | {社外秘|秘|一般} | {surname} |
処理証明書は業者から{date}に届いた。
""",
    r"""
@formats xlsx csv
@name アンケート結果_情報管理
@folder 情報システム/アンケート
# 社員アンケートの集計
| 問い（回答{60..99}名） | そう思う | 思わない |
| 社外秘と秘の違いが分かる | {41..88} | {9..40} |
| ラベルを毎回付けている | {30..70} | {20..60} |
| 規程を読んだことがある | {50..99} | {3..30} |
自由記述：「社外秘が多すぎて見分けられない」「印を押すのが面倒」
""",
    r"""
@formats docx pdf
@name ISO審査指摘への打合せ
@folder 品質保証/会議
# 更新審査の指摘について 打合せ
・審査員から、社外秘の図面が掲示板に貼られていたとの所見があった（{dept}）。
・当該図面は客先の公開カタログの写しで、社外秘ではないことを確かめた。
・審査員にはその旨を{date}に返答する。担当 {surname}。
""",
    r"""
@formats docx txt
@name 引継書_{surname}
@folder 総務/引継ぎ
# 引継書（文書係）
1. 毎月{5..15}日に貸出簿を締める。未返却があれば電話する。
2. 極秘の書類は金庫の上段、社外秘は下段。番号は{surname}課長に聞く。
3. ㊙印の替えゴムは{文具店|印章店}に頼むと{2..5}日で来る。
""",
    r"""
@formats xlsx ods
@name 送付物管理_{customer}
@folder 営業/送付
# 客先から預かった資料の控え
| 受領日 | 資料名 | 客先の表示 | 返却予定 |
|*5 {isodate} | {組立図|3Dデータ|試験規格|梱包仕様} | {CONFIDENTIAL|社外秘|なし} | {isodate} |
""",
    r"""
@formats docx pdf
@name 情報公開申請の控え
@folder 総務/官公庁
# 補助金実績報告書の開示について（照会への回答）
県から、当社の実績報告書を開示してよいかとの照会があった。
回答：当社としては不開示を求める箇所はない。報告書に秘密に当たる事項は含まれていない。
以上、{date}付けで返答した。{company}　総務係 {surname}
""",
    r"""
@formats docx pdf
@name 議事録の書き方見本
@folder 総務/様式
# 議事録の書き方（記入例つき）
- 右上に格付けを書く　例：社外秘、公開
- 日時と場所を書く　例：4月8日 13:30 応接室
- 決まったことと宿題を分ける
- 翌日までに出席者へ回す
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
