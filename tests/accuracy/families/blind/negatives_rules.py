# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that explain, define or ask about labels without bearing one."""

DOCUMENTS = [
    r"""
@class hard_negative
@position regulation
@difficulty hard
@copies 4
@formats docx pdf odt html
@name {情報資産取扱規程|文書取扱基準|営業秘密管理細則}
@folder 規程集
# {情報資産取扱規程|文書取扱基準|営業秘密管理細則}
（目的）
第1条　この{規程|基準|細則}は、{company}における情報資産の取扱いに関する事項を定める。
（区分）
第2条　情報資産は、その重要度に応じて次のとおり区分する。
| 区分 | 内容 | 例 |
| 極秘 | 漏えいにより会社の存立に関わるもの | 合併に関する計画 |
| 秘 | 限られた者のみが知るべきもの | 原価、処方 |
| 社外秘 | 従業員以外に知らせてはならないもの | 社内通達、組織図 |
（表示）
第3条　前条の区分に該当する文書には、右上に「極秘」「秘」又は「社外秘」と朱書きする。
2　電子ファイルにあっては、ファイル名の先頭に【秘】等の文字を付す。
附則　この規程は{era}から施行する。
""",
    r"""
@class hard_negative
@position regulation
@difficulty hard
@copies 3
@formats docx pdf txt
@name 図面管理規程_第{2..9}版
@folder 規程集/技術
# 図面管理規程
1. 適用範囲　本規程は社内で作成する図面及び客先から借用した図面に適用する。
2. 図面の等級
2.1 A級図面　客先との契約により開示が制限されるもの。表題欄の上に㊙の印を押す。
2.2 B級図面　社外秘とするもの。
2.3 C級図面　特に制限のないもの。
3. 複写　A級図面を複写するときは、{dept}長の許可を得て、「複製禁止」の表示を付したうえで番号を記入する。
4. 廃却　廃却は溶解によるものとし、記録を{3|5}年間残す。
""",
    r"""
@class hard_negative
@position regulation
@difficulty medium
@copies 3
@formats xlsx ods docx
@name 情報区分一覧
@folder 規程集/別表
@sheet 別表1
# 別表1　情報の区分と取扱い
| 区分 | 表示 | 保管 | 持出し | 廃棄 |
| 極秘 | 【極秘】 | 金庫 | 不可 | 立会いのうえ裁断 |
| 秘 | 【秘】 | 施錠棚 | 部長承認 | 裁断 |
| 社外秘 | 【社外秘】 | 事務室内 | 課長承認 | 裁断又は溶解 |
| 一般 | なし | 任意 | 可 | 任意 |
（{date}改定、主管 {dept}）
""",
    r"""
@class hard_negative
@position training
@difficulty hard
@copies 4
@formats pptx pdf docx
@name {新入社員|階層別|全社員}情報セキュリティ研修
@folder 教育/{fiscal}
# {fiscal}　情報セキュリティ{研修|教育|講座}
## 身近に起こる情報漏えい
- カフェでの会話、電車での画面のぞき見
- 宛先を間違えたメール、USBメモリの紛失
## 印の意味を覚えよう
- 極秘：役員と指定された人だけ
- 社外秘：会社の外へは出さない
- 取扱注意：扱いに気をつける
## やってみよう
- あなたの机の上の書類に「社外秘」の印はありますか
- 迷ったときは上司に相談
## まとめ
- 困ったら {dept}（内線{1000..9999}）へ
""",
    r"""
@class hard_negative
@position training
@difficulty hard
@copies 4
@formats docx xlsx html
@name 理解度テスト {fiscal}
@folder 教育/テスト
# 情報管理　理解度テスト
氏名＿＿＿＿＿＿　所属＿＿＿＿＿＿
%%
問　「社外秘」と書かれた書類を取引先にメールで送ってもよい。（　○　・　×　）
%%
問　次のうち、もっとも厳しい管理が必要な区分はどれか。　ア　社外秘　イ　部外秘　ウ　極秘
%%
問　Confidential の印がある図面をコピーするときに必要なものを一つ書きなさい。
%%
問　㊙の書類を机に置いたまま席を立ってはならない。（　○　・　×　）
%%
採点　　　点／{20|40|100}点
""",
    r"""
@class hard_negative
@position training
@difficulty medium
@copies 3
@formats txt html eml
@mailsubject eラーニング受講のお願い
@name eラーニング問題集
@folder 教育/eラーニング
Q1. 機密区分が「秘」の文書を社外の会議に持ち出すときの手続として正しいものを選んでください。
A. 何もしなくてよい　B. 上長の承認を得る　C. 同僚に伝える
Q2. 「部外秘」と「社外秘」の違いとして正しいものはどれですか。
A. 部外秘は所属する部の中だけ、社外秘は会社の中だけで共有できる
B. どちらも同じ意味である
Q3. ファイル名に【極秘】と付けるだけで営業秘密として保護される。正しいですか。
{|合格点は{60..80}点です。|期限は{date}です。}
""",
    r"""
@class hard_negative
@position faq
@difficulty medium
@copies 3
@formats html docx pdf
@name よくある質問（文書管理）
@folder ポータル/FAQ
# 文書管理についてのよくある質問
%%
## どの区分を選べばよいか分かりません
社外に出ると困るが社内では共有したい、という場合は社外秘を選びます。迷ったら一つ上の区分にしてください。
%%
## 表示を付け忘れて送ってしまいました
すぐに{dept}へ連絡してください。相手方には削除をお願いすることになります。
%%
## 秘の書類はどこに捨てればよいですか
{各階|給湯室横|総務前}の溶解ボックスに入れてください。
%%
## 英語の書類には何と書けばよいですか
社外秘は Company Confidential、極秘は Strictly Confidential とします。
%%
""",
    r"""
@class hard_negative
@position manual
@difficulty hard
@copies 3
@formats pdf docx html
@name ラベルプリンタ操作説明
@folder 備品/マニュアル
# スタンプ・ラベル作成機　{code:AA-###}　使いかた
## 定型文を選ぶ
本機には次の定型文が登録されています。矢印キーで選び、[印刷]を押します。
| 番号 | 定型文 | 色 |
| 01 | 社外秘 | 赤 |
| 02 | 極秘 | 赤 |
| 03 | 取扱注意 | 黒 |
| 04 | 至急 | 赤 |
| 05 | 済 | 青 |
## 文字を入れる
[文字]キーを{2|3}秒押し、かなで「まるひ」と入れて変換すると㊙の記号になります。
## お手入れ
ローラーが汚れたときは、乾いた布で拭きます。
""",
    r"""
@class hard_negative
@position manual
@difficulty hard
@copies 3
@formats html pdf docx
@name 複合機 透かし印刷の設定
@folder 情報システム/手順
# 複合機で「社外秘」の透かしを付けるには
1. 印刷画面で[プロパティ]を開く
2. [特殊機能]の[スタンプ]を選ぶ
3. 一覧から「社外秘」「コピー厳禁」「CONFIDENTIAL」のいずれかを選ぶ
4. 濃さを{20..60}%にする
5. [OK]を押す
うまく付かないときはドライバを{2..9}.{0..9}版以降に更新してください。
""",
    r"""
@class hard_negative
@position manual
@difficulty medium
@copies 3
@formats txt docx pptx
@name 秘密度ラベル導入ガイド
@folder 情報システム/M365
# Microsoft 365 の秘密度ラベルの使い方
Word や Excel の[ホーム]タブに「秘密度」というボタンが増えます。
ラベルは「公開」「社内一般」「社外秘」「極秘」の4種類を用意しました。
新しい文書では既定で「社内一般」が選ばれます。下げるときは理由の入力が必要です。
試行は{dept}で{1..12}月から、全社では{fiscal}の下期を予定しています。
問い合わせ　{dept}　{surname}
""",
    r"""
@class hard_negative
@position minutes
@difficulty hard
@copies 3
@formats docx txt eml
@mailsubject 文書管理WG 議事メモ
@name 文書管理WG議事メモ
@folder 会議体/文書管理WG
# 文書管理ワーキング　第{2..12}回　議事メモ
日時 {date} {time}　出席 {surname}、{surname}、{surname}
1. 現状、図面に社外秘の印が無いものが多い。来月から新規の図面に限って表示を始めたい。
2. {surname}より、極秘と秘の二つに絞る案が出た。区分が多いと現場が迷うとの意見が多数。
3. 判子は{dept}で{5..20}個手配する。
4. 次回は{date}。表示の見本を持ち寄る。
""",
    r"""
@class hard_negative
@position listing
@difficulty hard
@copies 4
@formats xlsx csv ods
@name 文書台帳_{dept}
@folder {dept}/台帳
@sheet 台帳
| 管理番号 | 文書名 | 機密区分 | 保管場所 | 保存期間 | 廃棄予定 |
|*9 {code:AA-####} | {part}{検討書|仕様一覧|議事録|報告書|写真} | {社外秘|秘|極秘|一般|公開|社外秘} | {書庫A|共有サーバ|金庫|課内棚} | {3|5|10|永久}年 | {isodate} |
""",
    r"""
@class hard_negative
@position listing
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name 情報資産の洗い出し結果
@folder ISMS/{fiscal}
# 情報資産の洗い出し（{dept}）
| 業務 | 情報資産の名称 | 媒体 | 機密性 | 完全性 | 可用性 | 重要度 |
|*7 {設計|購買|検査|人事|経理} | {図面|注文書|検査記録|名簿|帳票}（{紙|電子}） | {書棚|サーバ|PC|クラウド} | {1..3} | {1..3} | {1..3} | {1..3} |
機密性の評価値　3：極秘に当たるもの　2：社外秘に当たるもの　1：公開してよいもの
""",
    r"""
@class hard_negative
@position blank_form
@difficulty hard
@copies 4
@formats docx pdf xlsx odt
@name 文書作成依頼書（様式）
@folder 様式
# 文書作成依頼書
| 依頼日 | | 依頼部署 | |
| 依頼者 | | 希望納期 | |
[form] 機密区分: 極秘 / 秘 / 社外秘 / なし
[form] 配布範囲: 全社 / 部内 / 課内
依頼内容


受付印
""",
    r"""
@class hard_negative
@position blank_form
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name 持出許可申請書
@folder 様式/総務
# 情報機器・書類　持出許可申請書
申請日　　　年　　月　　日
| 申請者 | | 所属 | |
| 持出し品 | | 数量 | |
| 行先 | | 返却予定 | |
区分　□極秘　□秘　□部外秘　□社外秘　□その他（　　　　）
承認　　　　　確認　　　　　申請
※極秘の持出しは役員の承認を要する。
""",
    r"""
@class hard_negative
@position blank_form
@difficulty hard
@copies 3
@formats xlsx docx ods
@name 図面表題欄ひな形
@folder 設計/ひな形
# 図面枠（A3横）ひな形
| 図番 | | 図名 | |
| 機密区分 | 極秘・秘・社外秘・なし（該当するものを○で囲む） | 尺度 | |
| 設計 | | 検図 | |
| 承認 | | 日付 | |
使い方：新規の図面はこの枠を複写して使うこと。
""",
    r"""
@class hard_negative
@position form_public
@label yes
@level 0
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name 掲載原稿連絡票
@folder 広報
# 社外掲載　原稿連絡票
| 媒体 | {業界紙|展示会冊子|自社サイト} | 掲載予定 | {date} |
[form] 情報区分: 極秘 / 秘 / 社外秘 / *公開
内容　{part}の新製品紹介（{400..1200}字）
確認　{dept}　{surname}
""",
    r"""
@class hard_negative
@position checklist
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name 情報管理自己点検表
@folder 内部統制
@sheet 点検
# 情報管理　自己点検表　（{dept}　点検者 {surname}）
| No. | 点検項目 | 結果 | コメント |
| 1 | 社外秘の文書を机上に放置していない | {○|○|×} | |
| 2 | 極秘の文書は金庫に入れている | {○|－} | {|該当なし} |
| 3 | 秘文書の複写に記録がある | {○|×} | |
| 4 | 取扱注意の表示が付いた封筒を開封したまま置いていない | ○ | |
| 5 | 退職者のアカウントを消している | {○|×} | {|{surname}へ依頼} |
""",
    r"""
@class hard_negative
@position glossary
@difficulty medium
@copies 3
@formats html docx txt
@name 用語集
@folder ポータル
# 業務用語集（{情報管理|総務|設計}編）
%%
■ 社外秘（しゃがいひ）　会社の外の人に知らせてはならないこと。また、その印。
%%
■ マル秘　関係者以外に知らせないもの。赤い丸に「秘」の字の印から。
%%
■ 親展　名宛人自身が開封することを求める表示。
%%
■ 機密性　許された者だけが情報に触れられる性質。完全性・可用性とともに三要素という。
%%
■ 極秘　きわめて重要な秘密。最高位の区分に用いる会社が多い。
%%
""",
    r"""
@class hard_negative
@position notice
@difficulty hard
@copies 3
@formats docx pdf eml
@mailsubject 文書表示の変更について
@name 通達_文書表示の変更
@folder 総務/通達
>> {date}
>> {dept}長
# 文書の表示方法の変更について（お知らせ）
これまで各部で「部外秘」「課外秘」「丸秘」などまちまちに表示していましたが、{1..12}月1日から次のように統一します。
- 最も重要なもの　極秘
- 次に重要なもの　秘
- 社内で広く使うもの　社外秘
すでに配布した文書を書き換える必要はありません。
""",
    r"""
@class hard_negative
@position declassified
@difficulty hard
@copies 4
@formats docx pdf xlsx txt
@name 指定解除通知_{code:AA-##}
@folder 総務/解除
# 指定解除のお知らせ
{date}付で次の文書の社外秘指定を解除しました。以後は一般の文書として扱ってください。
| 文書番号 | 件名 | 旧区分 | 解除日 |
|*3 {code:AA-####} | {item}{調査|試験|比較}報告 | {社外秘|秘} | {isodate} |
理由　{特許の公開により秘密とする必要がなくなったため|製品の発売により公知となったため|保存期間の満了のため}
""",
    r"""
@class hard_negative
@position declassified
@difficulty hard
@copies 3
@formats txt docx pdf
@name {part}試験記録（解除済）
@folder 資料室/公開
>> 秘密解除　{date}　{dept}
# {part}　耐久試験の記録
本資料は作成当時は秘とされていたが、現在は解除されており、自由に閲覧できる。
試験は{昭和|平成}{3..9}年に旧第一工場で行われ、{2000..90000}回の開閉に耐えた。
写真は資料室に保管されている。
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@copies 3
@formats docx pdf eml
@mailsubject 公開資料のご案内
@name {part}紹介資料
@folder 営業/公開
# {part}のご紹介
本資料は社外秘ではありません。お客様への配布に自由にお使いください。
{part}は{steel}製で、従来品より{10..30}%軽くなりました。
展示会（{city}）で実物をご覧いただけます。
お問い合わせ　{dept}　TEL {tel}
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@copies 3
@formats txt eml docx
@mailsubject RE: 資料の扱いについて
@name 資料の扱い 回答
@folder 総務/回答
{surname}さん
お尋ねの{part}の写真ですが、機密情報は含まれていませんので、社外秘の表示は不要です。
展示会で配った冊子と同じものですから、そのままお使いいただいて構いません。
ただし客先名が写っているものは外してください。
{dept} {surname}
""",
    r"""
@class hard_negative
@position instruction
@difficulty hard
@copies 3
@formats txt docx eml
@mailsubject 図面の整理をお願いします
@name 整理依頼
@folder 設計/連絡
各位
棚{code:A-#}の古い図面を整理します。次のとおり分けて箱に入れてください。
赤い箱　… 極秘・秘の印があるもの
青い箱　… 社外秘の印があるもの
白い箱　… 印の無いもの
赤い箱は{surname}が鍵を掛けて運びます。締切は{date}です。
""",
    r"""
@class hard_negative
@position instruction
@difficulty hard
@copies 3
@formats pptx docx pdf
@name スライドひな形の使い方
@folder 広報/ひな形
# 新しいスライドひな形の使い方
## 表紙
- 会社名とロゴの位置は動かさない
- 日付は西暦で入れる
## 表示の入れ方
- 社外秘の資料では右上の枠に「社外秘」と入力する
- 社外へ出す資料では枠ごと削除する
## 色
- 見出しは紺、強調は橙
""",
    r"""
@class hard_negative
@position audit
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name {fiscal}内部監査 指摘一覧
@folder 監査
@kind unjudged
# {fiscal}　情報管理に関する内部監査　指摘一覧
| No. | 部署 | 指摘 | 区分 |
| 1 | {dept} | 極秘の印がある書類が会議室に置き忘れられていた | 重大 |
| 2 | {dept} | 社外秘の表示がない原価資料が{2..9}件あった | 軽微 |
| 3 | {dept} | 取扱注意の箱に施錠がない | 観察 |
是正の回答期限　{date}
""",
    r"""
@class hard_negative
@position spec_of_system
@difficulty hard
@copies 3
@formats docx xlsx html
@name 文書管理システム 画面項目定義
@folder 情報システム/要件
@kind unjudged
# 文書管理システム　画面項目定義
| 項目名 | 型 | 選択肢 | 必須 |
| 文書名 | 文字列（{40..80}） | － | ○ |
| 機密区分 | 選択 | 極秘／秘／社外秘／公開 | ○ |
| 取扱区分 | 選択 | Confidential／Internal／Public | |
| 保存期限 | 日付 | － | ○ |
初期値は「社外秘」とする。
""",
]
