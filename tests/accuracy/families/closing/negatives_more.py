# SPDX-License-Identifier: GPL-3.0-or-later
"""More papers of a usual share that use the words without bearing a label."""

TEXTS = [
    r"""
@formats xlsx ods
@copies 3
@name ラベル棚卸_値札
@folder 営業/展示
@sheet 一覧
# ラベルシールの在庫
| 品目 | 在庫 | 発注点 |
| 「取扱注意」赤 | {120..900} | 200 |
| 「社外秘」黄 | {20..200} | 50 |
| 「検査済」緑 | {300..2000} | 500 |
""",
    r"""
@formats docx pdf
@name 複合機の設定手順
@folder 情報システム/手順
# 複合機で透かしを入れるには
1. 印刷の画面で「スタンプ」を開く
2. 文字の一覧から「CONFIDENTIAL」「社外秘」「コピー禁止」のどれかを選ぶ
3. 濃さを{20..50}%にして印刷を押す
""",
    r"""
@formats docx pdf
@copies 3
@name 機密印刷の使い方
@folder 情報システム/手順
# 機密印刷（暗証番号つき印刷）の使い方
印刷の種類で「機密印刷」を選び、四桁の番号を入れます。複合機の前で同じ番号を打つと紙が出ます。
{12..48}時間取りに来ない印刷は消えます。
""",
    r"""
@formats html docx
@name Sensitivity labels quick guide
@folder 情報システム/手順
@copies 3
# Quick guide: sensitivity labels
Choose one of Public, General, Confidential or Highly Confidential from the ribbon before you save.
Highly Confidential is for board papers only. If unsure, ask {roman}.
""",
    r"""
@formats docx pdf
@name Supplier code of conduct
@folder 購買/海外
@copies 3
# Supplier code of conduct
5.2 Suppliers keep confidential all drawings and specifications they receive from us.
5.3 Suppliers mark copies in the same way as the original.
6.1 Wages are paid on time and in full.
""",
    r"""
@formats docx xlsx
@name 自己点検表_仕入先向け
@folder 購買/仕入先
@copies 3
# 仕入先 情報管理 自己点検
| 項目 | はい | いいえ |
| 預かった図面に機密の表示を残している | | |
| 社外秘の紙を裏紙に使っていない | | |
| 秘密を扱う部屋に鍵がある | | |
会社名　　　　　　　　記入者
""",
    r"""
@formats pdf docx
@kind unjudged
@name 仕入先訪問記録_{company}
@folder 購買/仕入先
# 訪問記録　{company}
{date}　{surname}、{surname}
図面庫を見せてもらった。社外秘の図面は赤い表紙、一般の図面は青い表紙に分かれていて分かりやすい。
床の油染みは前回より減った。次は{半年|一年}後に伺う。
""",
    r"""
@formats txt eml
@name 問合せ控え_ヘルプデスク
@folder 情報システム/問合せ
@from {roman}@example.jp
@to helpdesk@example.jp
@mailsubject 分類の画面が出ません
ヘルプデスク御中
エクセルを保存するときに出るはずの「社外秘／公開」を選ぶ画面が、昨日から出ません。
再起動は{1..3}回しました。{dept} {surname}
""",
    r"""
@formats docx pdf
@name 就業規則_服務_抜粋
@folder 人事/規則
@copies 3
# 就業規則（服務の章）
第{28..41}条　従業員は次のことを守らなければならない。
一 会社の秘密を漏らさないこと。
二 許可なく会社の物品を持ち出さないこと。
三 職場で{火気|刃物}をみだりに扱わないこと。
""",
    r"""
@formats docx pdf
@name 懲戒の基準
@folder 人事/規則
# 懲戒の目安
| 行い | 処分 |
| 無断欠勤が続く | 譴責から減給 |
| 社外秘の情報を外へ漏らした | 出勤停止から解雇 |
| 極秘の情報を売った | 懲戒解雇 |
""",
    r"""
@formats pptx docx
@name 改善提案_図面の色分け
@folder 製造/改善提案
@copies 3
# 改善提案：ファイルの背表紙を色で分ける
提案者 {surname}（{dept}）
- いま：極秘も一般も同じ灰色の背表紙で、探すのに{2..9}分かかる
- これから：極秘は赤、社外秘は黄、一般は白にする
- 費用：テープ{3..8}本 {900..2600}円
""",
    r"""
@formats xlsx csv
@name タスク一覧_情報システム
@folder 情報システム/計画
# やること一覧
| No | 内容 | 担当 | 期限 | 状態 |
| 1 | 社外秘フォルダの権限見直し | {surname} | {isodate} | {未|着手} |
| 2 | 極秘ラベルの暗号化を試す | {surname} | {isodate} | 未 |
| 3 | 古い複合機の返却 | {surname} | {isodate} | 済 |
""",
    r"""
@formats docx pdf
@name 要件書_文書管理システム
@folder 情報システム/調達
# 文書管理システムに求めること
- 登録の画面で機密区分（極秘、秘、社外秘、公開）を必ず選ばせる
- 区分に応じて印刷時の透かしを変えられる
- 年に{1..2}回、区分ごとの件数を表で出せる
""",
    r"""
@formats docx txt
@name 電話応対マニュアル
@folder 総務/手引
# 電話の受け方
社員の携帯番号や休みの理由は外の方に言わない。「あいにく席を外しております」で足りる。
取引先の名前を尋ねられたら「秘密の約束がございまして」と断る。
""",
    r"""
@formats docx pdf
@name 掲示_写真撮影のルール
@folder 総務/掲示
@copies 3
^^ 工場内は撮影禁止です
秘密の工程があります。撮影が必要なときは{dept}の腕章を借りてください。
スマートフォンは{更衣室|下駄箱}のロッカーへ。
""",
    r"""
@formats html pdf
@name 展示会セミナー聴講メモ
@folder 営業/展示会
# セミナー聴講メモ「ラベルで始める情報漏えい対策」
- 講師は分類を三段（Public / Internal / Confidential）に絞れと言っていた
- 多すぎる社外秘は守られない、という調査がある（{300..900}社）
- 資料はあとで配られる。{surname}
""",
    r"""
@formats docx pdf
@name 議案_規程改正の説明
@folder 総務/規程集
# 文書の格付け規程を改める件（新旧の対比）
| 旧 | 新 |
| 厳秘、秘、部外秘 | 極秘、社外秘 |
| 朱印を押す | ヘッダーに印字する |
| 課長が決める | 部長が決める |
施行は{date}から。
""",
    r"""
@formats txt docx
@name 川柳応募作
@folder 同好会/文芸
# 職場川柳　応募作から
社外秘と　書いた紙ほど　人が読み　（{surname}）
極秘です　それが口ぐせ　うちの課長　（{surname}）
図面より　弁当箱が　大事です　（{surname}）
""",
    r"""
@formats docx pdf
@name 手順書_給与封筒の配り方
@folder 人事/手順
# 明細の配り方
明細は「親展」の封筒に入れ、本人に手渡す。机に置かない。
休みの人の分は{surname}が鍵のかかる引出しに入れる。封筒の在庫は{100..400}枚。
""",
    r"""
@formats xlsx ods
@kind unjudged
@name 監査指摘一覧_{fiscal}
@folder 品質保証/監査
@copies 3
# 監査の指摘と進み具合
| 番号 | 部署 | 指摘 | 状態 |
| {1..9} | {dept} | 秘密区分の欄が空白の図面あり | {完了|対応中} |
| {10..19} | {dept} | 社外秘の朱印が薄く読めない | 完了 |
| {20..29} | {dept} | 校正期限切れのノギス{1..3}本 | 対応中 |
""",
    r"""
@formats docx pdf
@name 用語集_新人向け
@folder 人事/研修
@copies 3
# 職場のことば
- 段取り：機械を次の品に合わせる準備
- 社外秘：社員だけが見てよいもの
- 秘：かかわる部署だけが見てよいもの
- ヒヤリ：事故になりかけたこと
""",
    r"""
@formats pdf docx
@name 火薬庫見学_注意札
@folder 総務/安全
# 危険物倉庫の札
「関係者以外立入禁止」の札を扉の左右に掛ける。鍵は{surname}が持つ。
灯油{100..400}L、洗油{40..180}L。消火器は入口に{2..4}本。
""",
    r"""
@formats docx txt
@name 翻訳依頼_用語対訳
@folder 海外/翻訳
@copies 3
| 日本語（現場の言い方） | English | 中文 |
| 社外秘 | Company confidential | 公司机密 |
| 極秘 | Top secret | 绝密 |
| 取扱説明書 | Instruction manual | 使用说明书 |
| 公差 | Tolerance | 公差 |
対訳表の追加は{surname}まで。
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
