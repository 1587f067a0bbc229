# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings and menus, manuals of tools, logs and exports, web pages, news, products, vacancies, histories."""

TEXTS = [
    r"""
@formats docx html
@kind unjudged
@difficulty hard
@name 文書管理システム_操作手引
@folder 情報システム/手引
# 文書管理システム 操作の手引
## 登録する
1. 「新規」を押す
2. 区分の一覧から選ぶ
極秘
秘
社外秘
区分なし
3. 「登録」を押す
区分を選ばないと次へ進めません。
""",
    r"""
@formats txt
@kind unjudged
@difficulty hard
@name settings_{code:##}
@folder 情報システム/設定
@ending ini
~ [labels]
~ level1=公開
~ level2=社外秘
~ level3=秘
~ level4=極秘
~ default=level2
~ [stamp]
~ text=社外秘
~ color=red
~ position=top-right
""",
    r"""
@formats txt
@kind unjudged
@name labels_{code:##}
@folder 情報システム/設定
@ending json
~ {
~   "labels": [
~     {"id": 1, "name": "社外秘", "color": "#cc0000"},
~     {"id": 2, "name": "CONFIDENTIAL", "color": "#990000"},
~     {"id": 3, "name": "極秘", "color": "#660000"}
~   ],
~   "default_label": null
~ }
""",
    r"""
@formats csv xlsx
@kind unjudged
@name scan_result_{isodate}
@folder 情報システム/走査
| path | size | label | place |
|*8 {設計|営業|品質|総務}/{code:AA###}.{pdf|xlsx|docx} | {12000..980000} | {社外秘|極秘|CONFIDENTIAL|} | {header|footer|name|} |
""",
    r"""
@formats txt
@kind unjudged
@name access_{isodate}
@folder 情報システム/ログ
@ending log
{isodate} {time}:01 INFO user={roman} open "/share/design/{code:AA-###}_社外秘.pdf"
{isodate} {time}:07 INFO user={roman} close "/share/design/{code:AA-###}_社外秘.pdf"
{isodate} {time}:12 WARN user={roman} denied "/share/exec/極秘/plan.xlsx"
{isodate} {time}:44 INFO user={roman} print pages={1..9}
{isodate} {time}:58 INFO session end
""",
    r"""
@formats csv
@kind unjudged
@name mail_gateway_{isodate}
@folder 情報システム/ログ
| 日時 | 差出人 | 件名 | 判定 |
|*7 {isodate} {time} | {roman}@kikai.example | {【社外秘】見積の件|打合せの御礼|Re: 図面（極秘）の受渡し|請求書} | {保留|通過|通過|保留} |
""",
    r"""
@formats docx pdf
@name 複合機_スタンプ印刷の使い方
@folder 情報システム/手引
# 複合機のスタンプ機能
1. 操作画面で「応用」→「スタンプ」を押す
2. 文字を選ぶ
[form] スタンプの文字: 社外秘 / 極秘 / 複製厳禁 / 至急 / 自由入力
3. 位置（右上、中央など）を選ぶ
4. 「OK」を押す
機種によっては「社内限」も選べます。
""",
    r"""
@formats html docx
@name 透かしの入れ方
@folder 情報システム/手引
# Word で透かしを入れるには
「デザイン」タブの「透かし」を開くと、次の見本が並びます。
- 社外秘 1
- 社外秘 2
- 至急 1
- 下書き 1
外すときは、同じ場所の「透かしの削除」を選びます。
この手引には透かしは入れていません。
""",
    r"""
@formats docx pdf html
@kind unjudged
@name ラベル走査ツール_説明書
@folder 情報システム/手引
# ラベル走査ツール 説明書
このツールは、フォルダの中のファイルに「社外秘」「極秘」「CONFIDENTIAL」などの表示があるかを調べます。
## 結果の読み方
| 列 | 意味 |
| 段 | 0（公開）から 4（極秘）まで |
| 場所 | ヘッダー、表題欄、ファイル名など |
| 語 | 見つかった語。例：㊙ |
## 見つからないもの
- 写真の中の文字
- 鍵付きのファイル
""",
    r"""
@formats txt html
@kind unjudged
@name CHANGELOG_{code:#}
@folder 情報システム/開発
変更の記録
## {2..4}.{0..9}.0 — {isodate}
- 追加：区分「極秘」に色を付けられる
- 修正：「社外秘」が「社外秘書」に当たっていた誤り
- 修正：全角の ＣＯＮＦＩＤＥＮＴＩＡＬ を見落としていた誤り
- 削除：古い㊙アイコン
""",
    r"""
@formats txt
@kind unjudged
@name stamp_{code:##}
@folder 情報システム/開発
@ending py
~ # 右上に区分を刷る
~ WORDS = ["社外秘", "秘", "極秘"]
~ 
~ def stamp_page(page, level):
~     # 区分の文字を赤で刷る
~     text = WORDS[level]
~     page.draw(text, x=500, y=800, color="red")
~ 
~ stamp_page(open_page("sample.pdf"), 0)
""",
    r"""
@formats docx xlsx
@kind unjudged
@name 要件一覧_文書管理
@folder 情報システム/要件
# 文書管理システム 要件一覧
| 番号 | 要件 | 必須 |
| R-01 | 社外秘・秘・極秘の三つを付けられる | ○ |
| R-02 | 極秘を開くときに理由を聞く | ○ |
| R-03 | PDF の各ページ右上に区分を刷る | ○ |
| R-04 | 英語表示（CONFIDENTIAL）に切り替えられる | △ |
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 試験項目_ラベル機能
@folder 情報システム/試験
# 試験項目
| No | 入力 | 期待 | 結果 |
| 1 | ヘッダーに「社外秘」 | 段2 | OK |
| 2 | 本文に「社外秘ではない」 | 段なし | OK |
| 3 | 【極秘】だけの行 | 段4 | {OK|NG} |
| 4 | 「秘書室」 | 段なし | OK |
| 5 | 空のファイル | 段なし | OK |
""",
    r"""
@formats html
@name news_{isodate}
@folder 共有/切抜き
# 元社員を書類送検　社外秘の図面を持ち出した疑い
{city}の機械メーカーに勤めていた{40..58}歳の男が、「極秘」と書かれた図面の写しを競合会社に渡したとして、県警が書類送検した。
会社は「お客様にご心配をおかけし申し訳ない」と話している。
（{isodate} 朝刊）
""",
    r"""
@formats html docx
@name 新聞切抜き_{code:##}
@folder 共有/切抜き
# 政府の極秘文書を公開
外務省は{1965..1994}年の交渉を記した文書を公開した。表紙には「極秘」の朱印があり、三十年を過ぎて指定が解かれた。
研究者は「当時の空気がわかる」と話す。
文書は外交史料館で見られる。
""",
    r"""
@formats html
@name recruit_{code:###}
@folder 人事/求人
# 求人　文書管理スタッフ（派遣）
仕事の内容：社外秘の図面や書類の登録、区分シールの貼付け、書庫の整理
給与：時給{1200..1700}円
求める人：口の堅い方。機密書類を扱った経験のある方は優遇します
勤務地：{city}
""",
    r"""
@formats html pdf
@name 採用案内_開発職
@folder 人事/求人
# 開発職を募集します
極秘プロジェクト、と言うと大げさですが、まだ世に出ていない製品を作る仕事です。
経験：機械設計{3..5}年
選考：書類、面接二回
お問い合わせは人事課 {surname} まで。応募書類は秘密を守って扱います。
""",
    r"""
@formats html docx
@name 商品ページ_鍵付書庫
@folder 営業/ウェブ
# 機密書類保管庫 {code:SG-###}
社外秘の書類も、極秘の図面もこれひとつで。
- 三桁ダイヤル錠とシリンダー錠
- A4 ファイル {60..120} 冊
- 扉の銘板は「極秘」「社外秘」「無地」から選べます
価格 {68000..148000} 円（税別、送料込）
""",
    r"""
@formats html pdf
@name 製品案内_シュレッダー
@folder 営業/ウェブ
# 細断機 {code:MS-##}C
役所の基準にも合う細かさ。マル秘の書類を{1..3}秒で{2..4}ミリ角に。
| 項目 | 値 |
| 一度に入る枚数 | {12..30} |
| 音 | {52..60} dB |
| 重さ | {28..60} kg |
CONFIDENTIAL シリーズは{fiscal}に生産を終えました。
""",
    r"""
@formats docx pdf
@name 酒造元訪問記
@folder 共有/社内報
# 訪問記　秘伝の味を守る蔵
杜氏の{surname}さんに麹の配合を聞くと「それは社外秘です」と笑われた。
蔵の奥には㊙と書いた木札の部屋があり、これは先代のいたずらだそうだ。
帰りに甘酒をいただいた。
""",
    r"""
@formats html
@name プレスリリース_{isodate}
@folder 広報/リリース
# 社外秘文書の自動仕分けサービスを始めます
{company}は{date}、書類に押された「極秘」「社外秘」などの印を読み取り、置き場所を分けるサービスを始めます。
料金は月{3..12}万円からです。
報道のお問い合わせ先：広報課　{tel}
""",
    r"""
@formats html
@name 利用規約_{code:##}
@kind unjudged
@folder 広報/ウェブ
# 図面共有サービス 利用規約
第1条　利用者は、自分の図面に「社外秘」等の表示を付けて送ることができます。
第2条　当社は、表示の有無にかかわらず、送られた図面を第三者に渡しません。
第3条　表示を付けるかどうかは利用者が決めます。
第4条　料金は別に定めます。
""",
    r"""
@formats html docx
@name イントラ_トップ
@folder 共有/ポータル
# 社内ポータル
お知らせ
- {isodate}　社外秘シールの新しい色について
- {isodate}　極秘書庫の工事（{9..12}時〜）
- {isodate}　健康診断の日程
よく使う様式
- 文書区分申請書
- 持出許可願
- 経費精算
""",
    r"""
@formats docx xlsx
@kind unjudged
@name 画面設計_登録画面
@folder 情報システム/設計
# 登録画面の項目
| 項目 | 種類 | 初期値 | 選べる値 |
| 文書名 | 文字 | | |
| 区分 | 選択 | 社外秘 | 極秘、秘、社外秘、なし |
| 期限 | 日付 | 三年後 | |
| 持ち主 | 選択 | 自分 | 社員一覧 |
""",
    r"""
@formats xlsx csv
@kind unjudged
@name コード表_区分
@folder 情報システム/設計
| コード | 名称 | 略称 | 並び |
| 10 | 極秘 | 極 | 1 |
| 20 | 秘 | 秘 | 2 |
| 30 | 社外秘 | 外 | 3 |
| 90 | 公開 | 公 | 9 |
| {91..99} | 未定 | 未 | 10 |
""",
    r"""
@formats csv
@kind unjudged
@name ticket_export_{isodate}
@folder 情報システム/問合せ
| 番号 | 受付 | 題 | 状態 |
| {code:T####} | {isodate} | 社外秘フォルダが開けない | 済 |
| {code:T####} | {isodate} | プリンタの紙詰まり | 済 |
| {code:T####} | {isodate} | 極秘ラベルの色を変えたい | 検討 |
| {code:T####} | {isodate} | パスワードを忘れた | 済 |
| {code:T####} | {isodate} | CONFIDENTIAL と刷られて消えない | 対応中 |
""",
    r"""
@formats txt
@kind unjudged
@name 作業手順_フォルダ移行
@folder 情報システム/手順
フォルダ移行の手順
旧）\\srv{1..4}\設計\社外秘
新）\\nas{1..4}\design\L2
旧）\\srv{1..4}\役員\極秘
新）\\nas{1..4}\exec\L4
1. 移す前に写しを取る
2. 夜{19..22}時から移す
3. 翌朝、件数を比べる
""",
    r"""
@formats docx pdf
@kind unjudged
@name 障害報告_印字
@folder 情報システム/障害
# 障害報告：すべての印刷物に「社外秘」が刷られた件
発生：{date} {time}　復旧：同日
影響：{dept}の印刷物{120..900}枚。カタログや献立表にも刷られた。
原因：ドライバの配布で、スタンプの初期値が入ったままになっていた。
処置：初期値を「なし」に戻した。刷られた紙はそのまま使ってよい。
""",
    r"""
@formats html txt
@kind unjudged
@difficulty hard
@name help_sensitivity
@folder 情報システム/手引
# Sensitivity labels: what users see
When you save a file, the bar asks for one of these:
Public
Internal
Confidential
Highly Confidential
If you are not sure, choose Internal. You can change it later, but you have to give a reason.
""",
    r"""
@formats docx pdf
@name 社名由来と商標
@folder 広報/資料
# 商品名の由来
包丁「極秘」は{1958..1979}年、初代が「研ぎ方は極秘」と言ったことから名が付いた。
弟分の「マル秘ペティ」は{1982..1996}年発売。
どちらも今は商標として登録されている。
""",
    r"""
@formats xlsx pdf
@name 商品台帳_文具
@folder 営業/商品
| JAN | 商品名 | 入数 | 上代 |
| {jan} | 付箋 社外秘 5色 | 10 | {180..320} |
| {jan} | テープ 取扱注意 50mm | 6 | {240..480} |
| {jan} | 手帳 トップシークレット 黒 | 1 | {900..1600} |
| {jan} | 封筒 親展入り 長3 | 100 | {700..1200} |
| {jan} | ノート B5 罫 | 5 | {300..420} |
""",
    r"""
@formats docx txt
@name 演劇部台本_{code:#}
@folder 共有/同好会
# 忘年会の寸劇　台本
部長　（声をひそめて）これは極秘なんだが。
社員　はい。
部長　社外秘でもある。
社員　はい。
部長　今日の弁当、唐揚げが一個多い。
全員　（ずっこける）
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
