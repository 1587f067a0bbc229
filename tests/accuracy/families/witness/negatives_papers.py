# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms not filled in, lists and registers of other papers, checklists, findings, purchases and deliveries."""

TEXTS = [
    r"""
@formats docx pdf xlsx
@name 文書区分申請書（様式{code:##}）
@folder 総務/様式
# 文書区分申請書
文書の名前：
作成部署：　　　　　　　　作成者：
[form] 希望する区分: 極秘 / 秘 / 社外秘 / 区分しない
理由：
部長印　　　　　課長印　　　　　受付印
""",
    r"""
@formats xlsx docx
@name 持込機器届_様式
@folder 総務/様式
# 持込機器届
| 届出日 | |
| 会社名 | |
| 機器の種類と台数 | |
| 中に社外秘のデータが（ある・ない） | |
| 持ち帰りの予定 | |
裏面の注意を読んでから署名してください。
""",
    r"""
@formats docx pdf
@kind unjudged
@name 協力会社アンケート_情報管理
@folder 購買/調査
# 協力会社様向け　情報の扱いについての調査票
{company} 購買課より
問1　お渡しした図面に「社外秘」の表示があることをご存じですか。
[form] 回答: 知っている / 知らない
問2　極秘の図面を受け取ったとき、置き場所を分けていますか。
[form] 回答: 分けている / 分けていない / 受け取ったことがない
問3　お困りのことがあればお書きください。
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 図面区分一覧_{isodate}
@folder 設計/一覧
# 図面区分一覧
| No | 図番 | 名称 | 区分 | 担当 |
|*9 {row} | {code:AA-####} | {item} | {社外秘|秘|一般|社外秘} | {surname} |
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 文書目録_{dept}
@folder 総務/目録
# 文書目録（{fiscal}末）
| 棚 | 綴りの名前 | 区分 | 保存年限 | 廃棄予定 |
|*8 {1..12}-{1..6} | {受注台帳|検収書|苦情処理|賃金台帳|型式認定|安全日誌|契約書綴} | {極秘|秘|社外秘|なし} | {3..10}年 | {isodate} |
""",
    r"""
@formats xlsx docx
@kind unjudged
@name 内部監査チェックリスト_{fiscal}
@folder 監査/チェックリスト
# 内部監査チェックリスト（文書の管理）
| 番号 | 確かめること | 結果 | メモ |
| 1 | 秘の文書に㊙の印があるか | {○|×} | {抜取り十件|なし} |
| 2 | 社外秘の文書を外へ出すときの許可が残っているか | ○ | |
| 3 | 極秘の文書の写しに通し番号があるか | {○|△} | |
| 4 | 期限の過ぎた表示が残っていないか | {○|×} | |
""",
    r"""
@formats docx pdf
@kind unjudged
@name 監査指摘_{code:##-##}
@folder 監査/{fiscal}
# 監査での指摘と処置
監査日：{date}　被監査部署：{department}　監査員：{surname}
指摘：検査成績表の綴り{2..6}冊に「社外秘」の表示がなかった。規程の第{4..9}条に合わない。
原因：表紙を刷り直したときに表示の欄を落とした。
処置：表紙を元に戻し、{date}までに全部の綴りを差し替える。
確認：{surname}
""",
    r"""
@formats xlsx pdf
@kind unjudged
@name 注文書_{code:######}
@folder 購買/注文書
# 注文書
{maker} 御中　　{today}
| 品名と色 | 数 | 単価 | 計 |
| 抗菌回転印「社外秘」赤 | {2..6} | {900..1800} | |
| 角印「極秘」 | {1..3} | {1200..2600} | |
| 補充インク 朱 | {5..10} | {300..500} | |
納入場所：{city} 本社 総務課
""",
    r"""
@formats pdf docx
@kind unjudged
@name 見積書_ファイル用品
@folder 購買/見積
# 御見積書
{company} 御中　　見積番号 {code:Q#####}
| 品番 | 品名 | 数量 | 価格 |
| {code:F-###} | 個別フォルダー（赤帯・CONFIDENTIAL 印刷） | {50..300} | {12000..48000} |
| {code:F-###} | 個別フォルダー（青帯・無地） | {50..300} | {9000..32000} |
| {code:S-###} | 封緘シール「親展」 | {100..500} | {2000..8000} |
有効期限：発行より{14..60}日
""",
    r"""
@formats xlsx csv
@name 消耗品在庫_{isodate}
@folder 総務/消耗品
# 消耗品の在庫
| 品名 | 規格 | 残り | 発注点 |
| シール | 取扱注意 100枚 | {0..20} | 5 |
| シール | 社外秘 50枚 | {0..20} | 3 |
| シール | 極秘 50枚 | {0..9} | 2 |
| 封筒 | 角2 窓なし | {100..900} | 200 |
| 乾電池 | 単三 | {10..80} | 20 |
""",
    r"""
@formats docx pdf xlsx
@kind unjudged
@name 納品書_{code:#####}
@folder 購買/納品書
# 納品書
{company} 様　　納品日 {today}
| 行 | 商品 | 数 |
| 1 | スタンプ台 赤 | {1..5} |
| 2 | マル秘 プラスチック印 | {1..5} |
| 3 | CONFIDENTIAL テープ 50m | {1..9} |
| 4 | 鍵付き書類箱 A4 | {1..3} |
{maker}
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 書類受渡簿_{fiscal}
@folder 総務/受渡
# 書類の受渡簿
| 日付 | 渡した書類 | 表示 | 渡した人 | 受けた人 |
|*7 {isodate} | {金型見積|試験成績|人員計画|配線図|契約案} | {社外秘|極秘|秘|なし} | {surname} | {surname} |
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 廃棄リスト_{isodate}
@folder 総務/廃棄
# 溶解処理に出す箱
| 箱 | 中身 | 区分 | 年限切れ |
|*6 {row} | {見積控|検収控|会議資料|設計計算控} | {社外秘|秘|社外秘|区分なし} | {isodate} |
引取り：{maker}　立会い：{surname}
""",
    r"""
@formats docx pdf
@kind unjudged
@name 溶解証明書_{code:###}
@folder 総務/廃棄
# 溶解処理証明書
{company} 殿
お預かりした機密書類 {12..80} 箱（{180..960} kg）を、{date}に溶解処理したことを証明します。
処理場所：{city}
{maker}
""",
    r"""
@formats xlsx docx
@name 点検表_執務室
@folder 総務/点検
# 退社前の点検表
| 点検 | 月 | 火 | 水 | 木 | 金 |
| 机の上に社外秘の紙がない | レ | レ | | レ | レ |
| 秘の棚に鍵がかかっている | レ | レ | レ | レ | レ |
| 複合機に紙が残っていない | レ | | レ | レ | レ |
| 窓 | レ | レ | レ | レ | レ |
""",
    r"""
@formats docx pdf
@kind unjudged
@name 是正処置報告_{code:C-##}
@folder 品質/是正
# 是正処置報告書
発行：{today}　部門：{department}
## 起きたこと
客先へ送る検査表に、社内の工程表（社外秘の印あり）が{1..2}枚まざった。
## 処置
客先に連絡し、返送してもらった。{date}に受け取りを確かめた。
## 再び起こさないために
色付きの紙に刷り、封をする前に二人で数える。
""",
    r"""
@formats docx xlsx
@name 荷札記入例
@folder 出荷/手引
# 荷札の書き方
| 欄 | 書くこと |
| 品名 | 「計測器」など。型式は書かない |
| 注意 | 割れ物・取扱注意・天地無用から選ぶ |
| 重さ | kg で小数一けた |
| 送り主 | {company} |
「秘」「極秘」など中身を知らせる言葉は荷札に書かない。
""",
    r"""
@formats xlsx pdf
@name 送り状_{code:####-####}
@folder 出荷/送り状
# 送り状
届け先：{customer}　{city}
| 個口 | 品名 | 表示 |
| 1 | 電子天びん {code:AB-###} | 取扱注意 |
| 2 | 分銅 一式 | 取扱注意・重量物 |
| 3 | 取扱説明書 | |
発送：{today}　便名：{code:##}便
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 閲覧権限表_{isodate}
@folder 情報システム/権限
# 区分ごとの閲覧権限
| 役職 | 極秘 | 秘 | 社外秘 | 一般 |
| 役員 | 可 | 可 | 可 | 可 |
| 部長 | 許可制 | 可 | 可 | 可 |
| 課長 | 不可 | 可 | 可 | 可 |
| 社員 | 不可 | 許可制 | 可 | 可 |
| 派遣・請負 | 不可 | 不可 | 許可制 | 可 |
""",
    r"""
@formats docx pdf
@name 辞令_閲覧許可_{code:##}
@kind unjudged
@folder 人事/通知
# 通知
{today}
{department}　{person} 殿
{date}付で、区分「極秘」の文書を見ることのできる者に加える。
期間は一年とし、異動したときはその日に終わる。
人事部長　{surname}
""",
    r"""
@formats docx pdf
@kind unjudged
@name 新製品DR_議題と資料の一覧
@folder 設計/DR
# デザインレビューの議題と資料
| 議題 | 資料 | 資料の区分 | 説明 |
| 狙いの性能 | 資料1 | 社外秘 | {surname} |
| 試験の結果 | 資料2 | 社外秘 | {surname} |
| 原価の見込み | 資料3 | 極秘 | {surname} |
| 日程 | 資料4 | なし | {surname} |
資料は当日配り、終わりに集めます。
""",
    r"""
@formats docx pdf xlsx
@kind unjudged
@name リスク評価_{fiscal}
@folder 情報システム/評価
# 情報資産のリスク評価（抜粋）
| 資産 | 区分 | 脅威 | 大きさ |
| 金型図面サーバ | 社外秘 | 誤送信 | {2..9} |
| 原価表 | 極秘 | 持出し | {2..9} |
| ホームページ | 公開 | 改ざん | {2..9} |
| 勤怠データ | 秘 | 覗き見 | {2..9} |
""",
    r"""
@formats xlsx docx
@name 回覧板_様式
@folder 総務/様式
# 回覧
| 件名 | |
| 区分（社外秘・秘・なし） | |
| 発信 | |
| 期限 | |
| 見た人 | |
""",
    r"""
@formats docx pdf
@name コピー室利用心得
@folder 総務/掲示
# コピー室を使う人へ
- 極秘の書類は持ち込まない
- 秘の書類は刷る枚数を帳面に書く
- 社外秘の書き損じは青い箱へ
- 紙がなくなったら隣の棚から足す
{department}
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 印刷ログ集計_{isodate}
@folder 情報システム/集計
# 印刷枚数の集計
| 部署 | 極秘と判定 | 社外秘と判定 | その他 | 計 |
|*6 {dept} | {0..4} | {10..90} | {200..1900} | {300..2000} |
""",
    r"""
@formats xlsx docx
@name 研修受講記録_{fiscal}
@kind unjudged
@folder 人事/研修
# 研修の受講記録
| 研修 | 時間 | 受講 | 未受講 |
| 社外秘の見分け方（新入社員） | 1.5 | {10..40} | {0..3} |
| 極秘文書の運び方（管理職） | 1.0 | {5..20} | {0..3} |
| 玉掛け特別教育 | 8.0 | {3..12} | 0 |
| 救急法 | 3.0 | {10..30} | {0..5} |
""",
    r"""
@formats docx txt
@name 議案_文書規程改正
@kind unjudged
@folder 総務/規程
# 文書規程の改正について（案の説明）
改める所
旧：秘密の区分は、極秘、秘の二とする。
新：秘密の区分は、極秘、秘、社外秘の三とする。
わけ：外に出してはならないが社内では広く使う文書が増えたため。
施行：{date}
""",
    r"""
@formats docx pdf xlsx
@kind unjudged
@name 検収確認書_印刷物
@folder 購買/検収
# 検収確認書
品名：設計ノート（表紙に「禁帯出」と金文字）
数量：{50..400} 冊　受入れ：{today}
| 検査 | 結果 |
| 金文字のかすれ | なし |
| 通し番号 | {code:N####} から続き |
| 「CONFIDENTIAL」の綴り | 正しい |
検収者：{surname}
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 改訂履歴_情報管理規程
@folder 総務/規程
# 改訂の履歴
| 版 | 日付 | 改めた所 | 承認 |
| 1 | {isodate} | 新しく作った | {surname} |
| 2 | {isodate} | 「部外秘」を「社外秘」に改めた | {surname} |
| 3 | {isodate} | 極秘の写しに番号を付けることにした | {surname} |
| 4 | {isodate} | 用語を整えた | {surname} |
""",
    r"""
@formats docx pdf
@name 規程集_目次
@folder 総務/規程
# 規程集　目次
第1編　組織
第2編　人事
第3編　情報
　第{11..14}章　機密文書の管理 ………… {40..60}
　第{15..17}章　極秘文書の特例 ………… {61..70}
　第{18..20}章　社外秘文書の持出し ………… {71..80}
第4編　経理
""",
    r"""
@formats docx xlsx
@name 保管庫の表示板原稿
@folder 総務/掲示
# 保管庫の表示板　原稿
| 庫 | 板に書く文字 | 地の色 |
| A | 極秘 | 赤 |
| B | 秘 | 橙 |
| C | 社外秘 | 黄 |
| D | 一般 | 白 |
大きさ {200..300}×{400..600} mm、アクリル。{maker}に{date}までに出す。
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
