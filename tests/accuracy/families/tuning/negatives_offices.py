# SPDX-License-Identifier: GPL-3.0-or-later
"""Hard negatives of offices and shop floors: registers, lists of values, denials, lifted labels, goods,
words of the trade, other documents, questions and examples."""

DOCUMENTS = [
    r"""
@class hard_negative
@kind unjudged
@position register
@difficulty hard
@copies 3
@formats xlsx csv ods
@name 情報資産台帳_{fiscal}
@folder 総務部/台帳
# 情報資産台帳
| No | 資産名 | 管理部門 | 区分 | 保管場所 |
|*9 {row} | {part}図面 | {department} | {極秘|秘|社外秘|一般} | キャビネット{1..9} |
""",
    r"""
@class hard_negative
@kind unjudged
@position register
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name 配布先管理表_{code:##}
@folder 文書管理
# 図書配布先管理表
| 図書番号 | 図書名 | 配布先 | 表示 | 返却日 |
| {code:AA-###} | {part}要領 | {department} | 社外秘 | {isodate} |
| {code:AA-###} | {part}基準 | {department} | なし | {isodate} |
|*4 {code:AA-###} | {part}指示 | {department} | なし | {isodate} |
""",
    r"""
@class hard_negative
@kind unjudged
@position care
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name 出荷ラベル_{code:###}
@folder 物流
^^ 取扱注意
^^ HANDLE WITH CARE
品名：{part}　数量：{10..90}個
荷受人：{client}　御中
この面を上に　積み重ね{2..4}段まで
""",
    r"""
@class hard_negative
@kind unjudged
@position oauth
@difficulty hard
@copies 3
@formats txt html docx
@name 認証方式の比較
@folder 情報システム/調査
# 認証方式の比較
OAuth では confidential client と public client を区別する。
Confidential clients can keep a client secret; public clients cannot.
SPA は public client として登録し、PKCE を使う。
""",
    r"""
@class hard_negative
@kind unjudged
@position code
@difficulty hard
@copies 1
@formats txt
@name deploy手順{code:##}
@folder 情報システム/手順
デプロイ手順
kubectl create secret generic db-auth --from-literal=password=xxxx
SECRET_NAME=db-auth
kind: Secret
以上を実行したら Pod を再起動する。
""",
    r"""
@class hard_negative
@kind unjudged
@position statistics
@difficulty hard
@copies 2
@formats docx pdf
@name 寸法の区間推定
@folder 品質/統計
# 寸法の区間推定
95 % confidence interval で示した。confidence level を上げると区間は広くなる。
標本 {20..60} 個の平均は {10..20}.{10..99} mm であった。
""",
    r"""
@class hard_negative
@kind unjudged
@position survey
@difficulty hard
@copies 3
@formats docx pdf html
@name 働きやすさアンケート
@folder 人事/調査
# 働きやすさアンケートのお願い
ご回答の秘密は厳守いたします。個人が特定されることはありません。
This survey is anonymous and strictly confidential.
締切：{date}
""",
    r"""
@class hard_negative
@kind unjudged
@position hotline
@difficulty hard
@copies 3
@formats pdf docx pptx
@name 内部通報窓口のご案内
@folder 総務部/掲示
^^ 内部通報窓口
相談内容の秘密は必ず守られます。秘密厳守、匿名でもかまいません。
通報したことを理由とする不利益な取扱いは禁止されています。
電話 03-0000-{code:####}
""",
    r"""
@class hard_negative
@kind unjudged
@position sds
@difficulty hard
@copies 3
@formats pdf docx xlsx
@name SDS_{洗浄剤|離型剤|切削油}{code:##}
@folder 安全衛生/SDS
# 安全データシート
| 成分名 | 含有量 | CAS番号 |
| {アミン塩|防錆剤|界面活性剤} | 企業秘密 | 営業秘密 |
| 鉱油 | 80-90 % | 64742-{code:##}-{code:#} |
| Additive | Trade Secret | Trade Secret |
応急措置：目に入ったときは水で洗う。
""",
    r"""
@class hard_negative
@kind unjudged
@position denial
@difficulty hard
@copies 3
@formats docx pdf txt
@name 公開用_技術紹介{code:##}
@folder 広報/原稿
# {part}の紹介
この資料に秘密情報は含まれません。社外への配布もかまいません。
社外秘にあたる数値はすべて取り除いてあります。
機密区分：該当なし
""",
    r"""
@class hard_negative
@kind unjudged
@position denial
@difficulty hard
@copies 3
@formats docx pdf pptx
@name {part}_展示会パネル
@folder 広報/展示会
[every] NON-CONFIDENTIAL
# {part}
軽く、強く、つくりやすく。
{company}
""",
    r"""
@class hard_negative
@kind unjudged
@position lifted
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name {part}規格_解除済
@folder 技術部/旧規格
>> 社外秘解除済（{isodate}）
# {part}規格
{steel}を用いる。普通公差による。
""",
    r"""
@class hard_negative
@kind unjudged
@position lifted
@difficulty hard
@copies 2
@formats docx txt
@name 区分見直し結果{fiscal}
@folder 文書管理
# 区分見直しの結果
{part}の図面は社外秘から一般に改めます。
旧区分「秘」の{code:AA-###}は公開に移します。
{department}
""",
    r"""
@class hard_negative
@kind unjudged
@position goods
@difficulty hard
@copies 3
@formats xlsx csv txt
@name 消耗品請求_{code:##}
@folder 総務部/購買
# 消耗品請求書
| 品名 | 数量 | 単価 |
| ゴム印「社外秘」 | 1 | 1,200 |
| 「秘」シール 赤 | 2 | 480 |
| 機密文書回収袋 | {3..9} | 350 |
""",
    r"""
@class hard_negative
@kind unjudged
@position blank
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name 資料登録申請（様式{1..9}）
@folder 総務部/様式
# 資料登録申請
| 申請者 |  | 所属 |  |
| 資料名 |  |
| 区分（極秘・秘・社外秘・一般から選ぶ） |  |
| 承認 |  |
""",
    r"""
@class hard_negative
@kind unjudged
@position blank
@difficulty hard
@copies 3
@formats docx pdf xlsx odt
@name 複写許可願_原紙
@folder 総務部/様式
# 複写許可願
[form] 資料の区分: 極秘 / 秘 / 社外秘 / その他
[field] 部数: 　　部
[field] 目的: 　　
許可者　　印
""",
    r"""
@class hard_negative
@kind unjudged
@position machine
@difficulty hard
@copies 2
@formats docx pdf
@name 軸受の取付け{code:##}
@folder 保全/手順
# 軸受の取付け
取扱注意：軸受は落下させないこと。打撃を与えない。
加熱は{80..110}℃までとする。手袋を着けること。
""",
    r"""
@class hard_negative
@kind unjudged
@position sake
@difficulty hard
@copies 3
@formats docx xlsx txt
@name 懇親会_お酒リスト
@folder 総務部/親睦
# お酒リスト
純米吟醸「極秘」　720ml　2本
焼酎「秘蔵古酒」　1本
梅酒　3本
㊙ゲストも来ます！お楽しみに
""",
    r"""
@class hard_negative
@kind unjudged
@position television
@difficulty hard
@copies 2
@formats txt docx
@name 番組紹介の下書き
@folder 広報/原稿
今夜のゲストは町工場の社長さん。
社外秘の技をちょっとだけ見せてもらいました。
㊙映像も！　極秘プロジェクトの舞台裏に迫ります。
""",
    r"""
@class hard_negative
@kind unjudged
@position folder
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name 当番表{fiscal}
@folder 総務部/機密文書廃棄
# 廃棄当番表
| 月 | 当番 |
|*6 {1..12}月 | {surname} |
""",
    r"""
@class hard_negative
@kind unjudged
@position folder
@difficulty hard
@copies 2
@formats xlsx docx
@name 来客予定{isodate}
@folder 秘書課/予定
# 来客予定
| 時刻 | 来訪者 | 応対 |
|*4 {9..17}:00 | {client} | {surname} |
""",
    r"""
@class hard_negative
@kind unjudged
@position file_name
@difficulty hard
@copies 3
@formats docx txt pdf
@name 社外秘表示のしかた
@folder 文書管理
# 表示のしかた
右上に赤で入れます。
大きさは{12..24}ポイント以上。
""",
    r"""
@class hard_negative
@kind unjudged
@position file_name
@difficulty hard
@copies 2
@formats xlsx csv
@name secret_santa_{2019..2025}
@folder 同好会
| 名前 | 贈る相手 |
|*6 {surname} | {surname} |
""",
    r"""
@class hard_negative
@kind unjudged
@position file_name
@difficulty hard
@copies 2
@formats docx pdf
@name 部外秘と社外秘の違いについて
@folder 総務部/回答
# ご質問への回答
前者は部署の中だけ、後者は会社の中だけで見てよいものです。
{department}
""",
    r"""
@class hard_negative
@kind unjudged
@position pledge
@difficulty hard
@copies 2
@formats docx pdf
@name 入社時誓約書_{surname}
@folder 人事/書式
^^ 誓約書
私は、在職中及び退職後において、社外秘、部外秘その他会社の秘密情報を第三者に漏らしません。
1. 秘密と表示された資料を持ち出しません。
2. 秘密情報を記録した媒体を返却します。
{date}　氏名　　　　　　印
""",
    r"""
@class hard_negative
@kind unjudged
@position contract
@difficulty hard
@copies 2
@formats docx pdf
@name 業務委託基本契約書（案）{code:##}
@folder 法務
^^ 業務委託基本契約書
第7条（秘密保持）
甲及び乙は、「秘」「CONFIDENTIAL」その他秘密である旨が表示された情報を秘密として取り扱う。
第8条（返還）
乙は、甲の求めにより秘密情報を返還する。
附則　本契約は{date}から効力を生ずる。
""",
    r"""
@class hard_negative
@kind unjudged
@position contract
@difficulty hard
@copies 2
@formats docx pdf
@name Mutual NDA {client}
@folder 法務/英文
^^ MUTUAL NON-DISCLOSURE AGREEMENT ({code:###})
1. "Confidential Information" means all information marked CONFIDENTIAL or PROPRIETARY by the Disclosing Party.
2. The Receiving Party shall keep the Confidential Information strictly confidential.
3. Oral information is confidential if it is identified as such.
""",
    r"""
@class hard_negative
@kind unjudged
@position audit
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name 現場巡回チェック{fiscal}
@folder 監査
# 現場巡回チェック
| 項目 | 結果 |
| 社外秘の資料が机に放置されていないか | ○ |
| 「極秘」の棚に鍵がかかっているか | ○ |
| 秘密区分の表示があるか | △ |
""",
    r"""
@class hard_negative
@kind unjudged
@position appendix
@difficulty hard
@copies 2
@formats docx pdf
@name 文書管理要領_別表
@folder 文書管理
別表第1（第5条関係）
| 区分 | 表示 | 内容 |
| 極秘 | 【極秘】 | 経営に重大な影響を与えるもの |
| 秘 | 【秘】 | 関係する者だけが知るべきもの |
| 社外秘 | 【社外秘】 | 社外に知らせてはならないもの |
""",
    r"""
@class hard_negative
@kind unjudged
@position training
@difficulty hard
@copies 2
@formats pptx pdf
@name 情報の守り方（新任者向け）
@folder 教育
# 情報の守り方
- 書類には区分がある
---
# 表示の例
^^ 【社外秘】
右上のような印があるものは持ち帰れません。
---
# まとめ
- 迷ったら上司に聞く
""",
    r"""
@class hard_negative
@kind unjudged
@position training
@difficulty hard
@copies 3
@formats docx pdf pptx
@name ミニテスト{1..9}（解答付き）
@folder 教育
# ミニテスト
問1　次のうち最も厳しい区分はどれか。
ア 社外秘　イ 秘　ウ 極秘　エ 一般
答え：ウ
問2　「部外秘」の資料を隣の部の人に見せてよいか。
答え：いけない
""",
    r"""
@class hard_negative
@kind unjudged
@position news
@difficulty hard
@copies 3
@formats docx txt html
@name 記事要約_{isodate}
@folder 広報/切抜き
地元紙の記事の要約
市の極秘文書が流出したとされる問題で、市長は「社外秘に当たる資料ではなかった」と述べた。
調査委員会は来月報告をまとめる。
""",
    r"""
@class hard_negative
@kind unjudged
@position minutes
@difficulty hard
@copies 3
@formats docx pdf txt
@name 部課長会{isodate}
@folder 総務部/会議
# 部課長会　議事録
{surname}部長より、社外秘資料の持ち帰りが{2..5}件あったとの報告。
機密文書の溶解処理は年2回とする。
次回　{date}
""",
    r"""
@class hard_negative
@kind unjudged
@position bank_form
@difficulty hard
@copies 2
@formats pdf docx
@name 口座振替依頼書_控
@folder 経理/様式
# 口座振替依頼書
お客様記入欄　氏名　　　　　　電話
FOR INTERNAL USE ONLY
受付　　検印　　登録
取扱店　　　番号
""",
    r"""
@class hard_negative
@kind unjudged
@position drug
@difficulty hard
@copies 2
@formats docx pdf
@name 救急箱の中身
@folder 安全衛生
# 救急箱の中身
消毒液　For external use only
湿布　{5..20}枚
絆創膏　大・小
使用したら{department}に連絡
""",
    r"""
@class hard_negative
@kind unjudged
@position clearance
@difficulty hard
@copies 2
@formats docx txt
@name 採用候補_職務経歴（英文訳）
@folder 広報/翻訳例
Translation sample
Experience: systems engineer on government programs.
Clearance: none required; earlier projects were unclassified.
Restricted area pass until {2012..2020}.
""",
    r"""
@class hard_negative
@kind unjudged
@position log
@difficulty hard
@copies 1
@formats txt
@name dlp_{isodate}
@folder 情報システム/ログ
{isodate} 09:12 INFO scan start
{isodate} 09:13 WARN keyword=社外秘 file=C:\share\a.docx action=notify
{isodate} 09:13 WARN keyword=CONFIDENTIAL file=C:\share\b.pdf action=notify
{isodate} 09:20 INFO scan end
""",
    r"""
@class hard_negative
@kind unjudged
@position list_of_values
@difficulty hard
@copies 2
@formats xlsx ods
@name 文書マスタ{code:##}
@folder 情報システム/マスタ
| コード | 名称 |
| 10 | 極秘 |
| 20 | 秘 |
| 30 | 社外秘 |
| 90 | 一般 |
""",
    r"""
@class hard_negative
@kind unjudged
@position fax
@difficulty hard
@copies 2
@formats docx pdf
@name FAX送付状_{client}
@folder 営業部/送付状
# FAX送付状
{client} 御中　{surname}様宛
{company}
ご注文書をお送りします。
This facsimile is confidential and intended only for the addressee. If you have received it in error, please call us.
""",
    r"""
@class hard_negative
@kind unjudged
@position disclaimer
@difficulty hard
@copies 2
@formats eml txt
@name Re_{code:####}
@folder メール保存
@subject Re: {part}の納期
{surname}様
納期の件、{date}で承知しました。
{person}
________________________________
CONFIDENTIALITY NOTICE: The contents of this e-mail are confidential and may be legally privileged. If you are not the intended recipient, please delete it.
【秘密保持について】本メールは秘密情報を含むことがあります。お心当たりのない方は破棄してください。
""",
    r"""
@class hard_negative
@kind unjudged
@position patrol
@difficulty hard
@copies 2
@formats pptx docx
@name 防災の日_掲示
@folder 安全衛生/掲示
^^ 部外者の立入禁止
^^ 重要設備につき関係者のみ入室可
訓練日　{date}
{department}
""",
    r"""
@class hard_negative
@kind unjudged
@position public
@difficulty hard
@copies 3
@formats docx pdf html
@name 公開講座のご案内
@folder 広報/地域
^^ 公開講座のご案内
市民の皆様に工場を公開します。
一般の方もどうぞ。定員{20..60}名
申込は電話で
""",
    r"""
@class hard_negative
@kind unjudged
@position medical_device
@difficulty hard
@copies 2
@formats pdf docx
@name 機器分類メモ{code:##}
@folder 薬事
# 機器の分類
Classification: Class II
Sensitivity: {80..99} %  Specificity: {80..99} %
区分：管理医療機器
""",
    r"""
@class hard_negative
@kind unjudged
@position song
@difficulty hard
@copies 2
@formats txt docx
@name 替え歌
@folder 同好会
秘密の小道　ふたりで歩く
内緒の話は　風の中
極秘極秘と　鳥が鳴く
""",
    r"""
@class hard_negative
@kind unjudged
@position mail_rule
@difficulty hard
@copies 2
@formats eml docx
@name 共有フォルダの使い方
@folder 情報システム/案内
@subject 共有フォルダの使い方について
各位
「社外秘」フォルダには、社外秘の資料だけを入れてください。
フォルダ名の先頭に(秘)が付くものは部長の承認が要ります。
{department}　{surname}
""",
    r"""
@class hard_negative
@kind unjudged
@position search
@difficulty hard
@copies 3
@formats docx txt html
@name 検索システムのヒント
@folder 情報システム/案内
# 検索のヒント
検索窓に「社外秘」と入れると、社外秘の語を含む文書が並びます。
例：社外秘 図面 {2018..2024}
NOT 検索：社外秘 -議事録
""",
    r"""
@class hard_negative
@kind unjudged
@position comparison
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name 他社の区分の呼び方
@folder 文書管理/調査
# 他社の区分の呼び方
| 会社 | 上 | 中 | 下 |
| A社 | 極秘 | 秘 | 社外秘 |
| B社 | Top Secret | Secret | Confidential |
| C社 | 機密 | 部外秘 | 社内限 |
""",
    r"""
@class hard_negative
@kind unjudged
@position question
@difficulty hard
@copies 3
@formats eml txt docx
@name 問合せ_{code:###}
@folder メール保存
@subject 表示についての質問
{surname}様
この図面は社外秘でしょうか。それとも一般でよいのでしょうか。
先方から極秘かと聞かれて困っています。
{person}
""",
    r"""
@class hard_negative
@kind unjudged
@position other_document
@difficulty hard
@copies 3
@formats eml docx txt
@name 依頼_{code:###}
@folder メール保存
@subject 資料の返却のお願い
{surname}様
先日お貸しした極秘資料を{date}までに返してください。
部外秘の棚に戻しておいてくだされば結構です。
{person}
""",
    r"""
@class hard_negative
@kind unjudged
@position cabinet
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name キャビネット一覧
@folder 総務部/備品
# キャビネット一覧
| 番号 | 中身 | 鍵 |
| 1 | 社外秘書類 | 有 |
| 2 | カタログ | 無 |
| 3 | 極秘書類（役員室） | 有 |
""",
    r"""
@class hard_negative
@kind unjudged
@position poster
@difficulty hard
@copies 2
@formats pptx pdf
@name 机の上をきれいに
@folder 総務部/掲示
^^ STOP! 置きっぱなし
「社外秘」「極秘」の書類は鍵のかかる棚へ
^^ 帰る前にもう一度
{department}
""",
    r"""
@class hard_negative
@kind unjudged
@position quality_term
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name 重要管理点一覧{code:##}
@folder 品質/基準
# 重要管理点
| 記号 | 意味 |
| ◎ | 重要保安部品 |
| 秘 | 塗装の隠蔽を見る箇所 |
| △ | 一般 |
""",
    r"""
@class hard_negative
@kind unjudged
@position english_class
@difficulty hard
@copies 2
@formats docx pdf
@name Business English {1..12}
@folder 教育/英語
# Useful phrases
- Please keep this between us.
- The report is confidential.
- It is an open secret that prices will rise.
訳：この報告書は社外秘です。
""",
    r"""
@class hard_negative
@kind unjudged
@position stationery_mail
@difficulty hard
@copies 2
@formats eml txt
@name 印鑑の件_{code:##}
@folder メール保存
@subject 社外秘印の発注について
{surname}様
社外秘印の発注をお願いします。部外秘印は在庫があります。
{person}
""",
]
