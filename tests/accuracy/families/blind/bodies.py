# SPDX-License-Identifier: GPL-3.0-or-later
"""What the labels stand on: documents of every office, which by themselves say nothing of secrecy."""

DOCUMENTS = [
    r"""
@class body
@formats docx pdf odt rtf html
@name {part}異音対策 経過報告
@folder {dept}/報告
# {part}　異音対策の経過について
>> {date}
>> 報告　{department}　{surname}
%%
## 背景
客先ラインで{part}組付け後に{きしみ|びびり|擦れ}音が出るとの連絡を受け、{surname}・{surname}の2名で確認した。
%%
## 現状
{3..12}台を分解し、{2..5}台で摺動面に光沢が見られた。グリース量は{0.2..0.9}gで、ばらつきが大きい。
%%
## 今後
- 塗布治具を{2..6}月までに更新する
- {dept}と合同で再評価を行う
%%
次回報告は{date}の予定。
""",
    r"""
@class body
@formats xlsx ods csv pdf docx
@name {fiscal}設備保全計画
@folder 保全/年度計画
@sheet 年間
# {fiscal}　設備保全　年間予定
| 設備 | 内容 | 予定月 | 担当 | 備考 |
|*7 {1..9}号{プレス|コンプレッサ|炉|クレーン|旋盤|成形機} | {給油|ベルト交換|芯出し|フィルタ清掃|絶縁測定} | {1..12}月 | {surname} | {|業者手配|休日作業|部品発注済} |
長期連休中の工事は別に調整する。
""",
    r"""
@class body
@formats pptx pdf docx
@name {part}開発 中間報告会
@folder 開発/報告会
# {part}の{軽量化|小型化|低騒音化}　中間報告
## 目標
- 現行比 {10..35}% の{軽量化|小型化}
- {fiscal}末までに量産性の見通しを得る
## 取組み
- 肉厚の見直しと補強形状の検討
- 試作{2..4}回、評価{3..9}項目
## 課題
- {反り|ヒケ|共振}の抑え込み
- 組立工数が{2..9}秒増える
## 次のステップ
- {dept}との合同レビュー（{date}）
""",
    r"""
@class body
@formats txt eml docx
@name {date}打合せ控え
@folder {dept}/打合せ
@mailsubject 打合せ控え送付
{date}　{time}〜　{第一|第二|小}会議室
出席：{surname}、{surname}、{surname}（記）
1. {part}の納期
   客先の要望は{1..12}月上旬。{dept}は{2..4}週間の余裕がほしいとのこと。
2. 検査機の入替え
   候補は{2..3}社。{surname}が比較表をまとめる。
3. その他
   {date}は棚卸しのためライン停止。
""",
    r"""
@class body
@formats docx pdf txt odt
@name 海外出張報告（{バンコク|天津|デトロイト|プネ|チェコ}）
@folder 出張報告
# 出張報告書
| 出張者 | {person} | 期間 | {date}から{3..8}日間 |
| 訪問先 | 現地{工場|販社} | 目的 | 量産立上げの支援 |
現地の作業者は{20..80}名で、うち{3..9}名が今回の工程を担当する。
ラインの稼働率は{62..88}%。段取り替えに時間がかかっており、置場の見直しを提案した。
電力事情が悪く、1日{1..3}回ほど瞬停がある。無停電装置の見積りを現地で取ることとした。
次回は{1..12}月に{surname}が訪問する。
""",
    r"""
@class body
@formats pdf docx xlsx
@name {drawing} {part}
@folder 図面/出図
# {part}
| 記号 | 寸法 | 公差 |
|*4 {A|B|C|D|E} | {5.0..120.0} | ±{0.02..0.30} |
指示なき角部は C{0.2..0.5}、面粗さ Ra{0.8..6.3}
材質 {steel}　数量 {1..4}
""",
    r"""
@class body
@formats docx html rtf txt
@name {fiscal}{dept}方針
@folder 方針管理
# {fiscal}　{department}　活動方針
今年度は「{後工程はお客様|止めない・流す・残さない|一発良品}」を合言葉に、次の三つに取り組む。
%%
- 段取り時間を{20..40}%短縮し、小ロットに耐えるラインにする
%%
- 技能の伝承を進め、{surname}・{surname}の作業を動画に残す
%%
- 客先からの指摘件数を月{1..4}件以下にする
%%
四半期ごとに部門会議で振り返りを行う。
""",
    r"""
@class body
@formats xlsx csv ods docx
@name {part}試験結果まとめ
@folder 評価/試験
@sheet まとめ
| No. | 試験項目 | 条件 | 結果 | 判定 |
|*6 {row} | {振動|落下|耐湿|塩水|冷熱|引張} | {code:AA-##}に準ずる | {1..9}個中{0..1}個不具合 | {○|○|△} |
担当 {surname}
""",
    r"""
@class body
@formats eml txt
@mailsubject {part}の件
@name {part}連絡
@folder メール
{surname}様
いつもお世話になっております。{maker}の{surname}です。
先日の{part}の件、{dept}で確認した結果を下にまとめます。
・{1..3}便目から変更品に切り替えます
・現物は{date}に発送しました
・ご不明な点は{surname}（{tel}）までお願いいたします
どうぞよろしくお願いいたします。
""",
    r"""
@class body
@formats pptx docx pdf
@name {fiscal}拠点再編の進め方
@folder 経営企画
# {fiscal}　生産拠点の見直し
## 論点
- {city}の建屋は築{30..50}年を超え、耐震補強が要る
- 物流費が{8..20}%上がった
## 案
- 案1　現在地で建替え
- 案2　{dept}の機能を隣接地へ移す
## 日程
- {1..6}月　役員へ説明、{7..12}月　工事業者の選定
""",
    r"""
@class body
@formats pdf odt docx html
@name {part}組立要領
@folder 作業/要領
# {part}　組立のしかた
1. 部品箱から{part}を取り、バリの有無を目で見る
2. 治具に載せ、{黄|青|赤}の印を手前に合わせる
3. {M3|M4|M5}ねじを{2..6}か所、対角の順に締める
4. ゲージで隙間を見て、止まりなら組長へ知らせる
5. 完成品は{10..40}個ずつトレイに並べる
改訂 {date}　{surname}
""",
    r"""
@class body
@formats docx xlsx ods pdf
@name {code:AA-###}会議議事録
@folder 会議体
# 会議議事録
| 会議名 | {生産|品質|安全|開発}連絡会 | 日時 | {date} {time} |
| 場所 | {本社|第二工場|Web} | 記録 | {surname} |
| 議題 | 決定事項 | 担当 | 期限 |
|*4 {歩留り|残業|在庫|新人教育|5S|客先監査}の件 | {継続して様子を見る|来月までに案を出す|予算内で進める|関係部署と調整} | {surname} | {date} |
""",
    r"""
@class body
@formats txt rtf odt docx
@name {dept}引継ぎメモ
@folder {dept}/引継ぎ
{surname}さんへ　引継ぎ事項
まず{part}のラインについて。朝一番は{8..20}分ほど空打ちしてから流すと落ち着きます。
客先の{surname}さんは電話よりメールを好まれます。月末は忙しいので{20..25}日までに連絡してください。
棚番{code:A-##}の予備品は{surname}さんが管理しています。
分からないことがあれば{mobile}まで。
""",
    r"""
@class body
@formats csv xlsx
@name {fiscal}{1..12}月実績
@folder 実績/月次
@sheet 実績
| 日 | 品番 | 計画 | 実績 | 差 | 記事 |
|*12 {row} | {code:AA###} | {100..900} | {100..900} | {-40..60} | {|欠勤1名|刃具交換|材料待ち|} |
""",
    r"""
@class body
@formats html pdf docx
@name 生産技術ポータル {part}
@folder ポータル
# {part}ライン改善の記録
更新 {isodate}　{roman}
先月からカメラで{部品の向き|ねじの有無|ラベルの傾き}を見るようにした。誤検知は1日{1..9}件。
照明を{上|横|斜め}からに変えたところ安定した。レンズは{8..25}mm。
来月は隣のラインにも広げる。
""",
    r"""
@class body
@formats odt ods xlsx docx
@name {fiscal}人員配置案
@folder {dept}/人員
# {fiscal}　人員配置の案
| 班 | 現員 | 案 | 増減 |
|*5 {row}班 | {6..20} | {6..20} | {-2..3} |
{date}の部長会に諮り、了承後に各課へ伝える。
""",
]
