# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on. What they contain is not judged: the label is the question."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt txt rtf html
@name {surname}レポート_{code:###}
@folder 工場長室/報告
# 第二ライン停止の報告
{date}の夜勤帯に{part}ラインが{2..9}時間止まった。原因はコンベアの駆動チェーンの伸びで、昨年の点検では交換を見送っていた。
## 影響
{client}殿向け{200..4000}個の出荷が一日遅れる。先方には{surname}から電話済み。
## 再発を防ぐには
- チェーンの伸びを毎月測る（限度{1.5..3.0}%）
- 予備品を{2..4}本置く
- 夜間の保全要員を{1..2}名増やす
費用は{180..900}千円の見込み。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv docx pdf
@name 要員計画{fiscal}
@folder 人事課/計画
@sheet 要員
| 職場 | 現在員 | 定年 | 採用 | 期末 | 過不足 |
|*9 {dept} | {8..60} | {0..4} | {0..6} | {8..60} | {-5..5} |
派遣は{10..40}名を上限とする。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx
@name {code:AA}プロジェクト進捗
@folder 開発センター/進捗
# {code:AA}プロジェクト　{1..12}月度の進み具合
---
# できたこと
- 樹脂流動の確認（{2..5}案）
- 客先への中間説明（{date}）
- 検査機の仕様確定
---
# 遅れていること
- 型の完成が{1..4}週遅れ
- 電装品の入荷待ち（{maker}）
---
# お願いしたいこと
評価要員の追加（{1..3}名）と、{surname}部長の{client}同行
""",
    r"""
@class body
@kind unjudged
@formats eml txt docx
@mailsubject 先日の訪問のまとめ
@name 訪問まとめ
@folder 受信保存
{surname}部長
お疲れさまです。{client}に伺ってきましたので簡単にご報告します。
・新工場は{20..90}億円規模、稼働は{2027..2030}年春とのこと
・当社の{part}は引き続き{50..90}%のシェアを維持できそうです
・気になるのは{maker}が試作品を持ち込んでいる点です
詳しくは明日の会議でお話しします。
{surname}
""",
    r"""
@class body
@kind unjudged
@formats docx pdf html odt
@name {part}クレーム経過
@folder CS課/経過
# {client}様　{part}ご指摘の経過
| 日付 | 内容 | 対応者 |
| {isodate} | 受付。写真{2..9}枚受領 | {surname} |
| {isodate} | 現品到着、外観に打痕 | {surname} |
| {isodate} | 搬送箱の仕切りに擦れ跡を確認 | {surname} |
| {isodate} | 回答書を送付 | {surname} |
先方の要求は全数の選別と費用{100..900}千円の負担である。
""",
    r"""
@class body
@kind unjudged
@formats xlsx pdf
@name {drawing}({part})
@folder 技術図書/{A|B|C}
@sheet 図
t={1.0..6.0}
φ{4.0..30.0} +0.0{12..25}/0
{10..60}.{0..9}±0.{10..50}
角部 C{0.3..1.0}
溶接ビード高サ {2..4}以下
表面粗サ Rz{6.3|12.5|25}
""",
    r"""
@class body
@kind unjudged
@formats xlsx csv ods
@name 棚卸差異_{code:######}
@folder 経理/棚卸
@sheet 差異
| 棚番 | 品目 | 帳簿 | 実地 | 差 | 金額 |
|*14 {code:A-##} | {item} | {100..9000} | {100..9000} | {-90..90} | {-90000..90000} |
""",
    r"""
@class body
@kind unjudged
@formats docx odt pdf txt html
@name {fiscal}安全在庫の考え方
@folder 調達/検討
# 安全在庫の持ち方（案）
海上輸送の遅れが{5..20}日まで延びたため、{resin}など輸入材の在庫を{20..45}日分に増やす。
倉庫は{city}の外部倉庫を{6..24}か月借りる。保管料は月{120..900}千円。
国内品に切り替える案は、物性の再評価に{4..9}か月かかるため見送る。
金利を考えると、{surname}案（直送便の増便）も残しておきたい。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf pptx odt
@name {customer}商談記録
@folder 営業本部/商談
# 商談の記録　{customer}
面談者　調達本部　{surname}様
1) 単価は{fiscal}下期から{1.0..4.0}%下げてほしいとの申し入れ。
2) 代わりに数量を{1.2..2.5}倍にする用意がある。
3) 他社の話として、{maker}は既に受け入れたとのこと（真偽は不明）。
当方の腹案は{0.5..1.5}%まで。{surname}専務の了解を得て{date}に回答する。
""",
    r"""
@class body
@kind unjudged
@formats xlsx docx pdf csv
@name 改修費見積の比較
@folder 施設課
@sheet 比較
| 項目 | A社 | B社 | C社 |
| 屋根の防水 | {2000..9000} | {2000..9000} | {2000..9000} |
| 空調更新 | {4000..20000} | {4000..20000} | {4000..20000} |
| 床塗装 | {800..4000} | {800..4000} | {800..4000} |
| 工期 日 | {20..90} | {20..90} | {20..90} |
千円。B社は夜間工事を含む。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx
@name {fiscal}下期の重点
@folder 社長室
# 下期に取り組むこと
---
# 市場を見る
インバータ向けは{110..160}%の伸び、内燃機関向けは{60..90}%に縮む
---
# 動き方
- {第一|第三}工場の{3..9}ラインを転用
- 早期に{医療機器|ロボット}の認証を取る
- 遊休地を売却（簿価{80..400}百万円）
""",
    r"""
@class body
@kind unjudged
@formats docx txt html eml
@mailsubject 検査方法の見直し
@name 検査方法の見直し
@folder 品証/連絡
{part}の外観検査について、次のように変えます。
これまでは二人が{10..30}秒ずつ見ていましたが、今後はカメラで{6..12}枚撮り、迷うものだけ人が見ます。
見逃しは{0.1..0.9}%から{0.01..0.08}%に減る見込みです。
切替えは{date}。それまでは並行して行います。
疑問があれば{surname}（PHS {code:####}）へ。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf
@name 聞き取りメモ_{surname}
@folder 内部統制
# 聞き取りの記録
相手　{dept}　{surname}　／　聞き手　{surname}
・{date}ごろから日報の時刻が実際と合わないことに気付いていた。
・上司に伝えたが、直さなくてよいと言われた。
・記録の写しは本人が保管している。
今後　{surname}課長に確認し、必要なら顧問弁護士に相談する。
""",
    r"""
@class body
@kind unjudged
@formats xlsx pdf docx ods
@name 試験片一覧{code:##}
@folder 開発センター/試験
@sheet 試験片
| 番号 | 材料 | 厚さ | 処理 | 用途 |
|*10 TP-{row} | {steel} | {0.5..6.0} | {なし|焼鈍|窒化|ショット} | {引張|疲労|腐食} |
""",
    r"""
@class body
@kind unjudged
@formats docx txt pdf odt
@name 海外出張報告_{surname}
@folder 出張報告
# 出張報告　{タイ|インド|ポーランド|メキシコ}
期間　{date}から{3..9}日間
現地法人の離職率は{12..40}%で、溶接の熟練者が{2..5}名しか残っていない。
{client}の現地工場からは、{part}の現地調達を{2026..2028}年までに始めたいとの要望が出た。
現地の{maker}系商社と話したが、価格は日本の{60..85}%程度。品質は試作を見て判断する。
""",
]
