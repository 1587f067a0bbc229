# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on. What they contain is not judged: the label is the question."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf txt odt rtf html
@name {part}改善活動まとめ
@folder {製造部|技術部|品証}/改善
# {part}　寸法ばらつき改善活動のまとめ
>> {department}　{surname}
## 1. 経緯
{client}殿向け{part}で、{date}のロットからφ{8..40}部の真円度が{0.02..0.09}まで悪化した。
?0.4 当該ラインは{10..22}年前に導入した設備で、主軸の振れが大きいことは従来から知られていた。
## 2. 調べたこと
- 治具の当たり面の摩耗（{0.03..0.15} mm）
- 切削油の温度、朝一と昼で{4..11}℃の差
- 素材ロット間の硬度差
## 3. 対策
位置決めピンを超硬に変更し、暖機運転を{10..30}分とした。結果、Cpkは{0.80..1.05}から{1.33..1.80}になった。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf docx
@name {fiscal}{department}投資予定一覧
@folder 経営管理/{fiscal}
@sheet 一覧
# {fiscal}　設備投資予定一覧
| No | 設備名 | 設置場所 | 金額(千円) | 時期 | 担当 |
|*7 {row} | {NC旋盤|マシニング|三次元測定機|コンプレッサ|成形機 {80..350}t|洗浄機} | {第一|第二|本社}工場 | {800..48000} | {4..12}月 | {surname} |
合計は別紙のとおり。決裁後に{surname}まで連絡のこと。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx
@name {part}次期モデル構想
@folder 開発/構想
# {part}次期モデル　構想検討
{department}　{today}
---
# 背景
- 現行品は発売から{4..9}年が経過
- 競合は{15..40}%軽量化した製品を投入済み
- 顧客要望は静音と小型化
---
# 方式の比較
| 案 | 構造 | 質量(g) | 原価目標 | 判定 |
| A | 一体成形 | {80..140} | {120..300} | ○ |
| B | 二部品溶着 | {100..170} | {110..260} | △ |
| C | 板金＋樹脂 | {150..240} | {140..320} | × |
---
# 今後の予定
- {4..6}月　試作型手配
- {7..9}月　評価
- {10..12}月　量産判断
""",
    r"""
@class body
@kind unjudged
@formats docx txt pdf eml odt html rtf
@name {isodate}打合せメモ
@folder {営業部|技術部}/打合せ
@mailsubject 打合せメモの送付
# 打合せメモ
日時：{date}　{time}～
場所：{client}　会議室
出席：先方　{surname}様、{surname}様　当方　{surname}、{surname}
- 現行{part}の値下げ要請（{2..6}%）。当方からは材料高を説明し持ち帰り。
- 次期型は{4..9}万個/月を想定。金型は{1..3}面。
- 先方の生産移管は{date}以降の見込み。
- 前回宿題の強度データは{surname}課長から別途送付済み。
?0.5 次回は{date}、場所は当社とする。
以上
""",
    r"""
@class body
@kind unjudged
@formats xlsx pdf docx ods csv
@name 設備点検記録{code:###}
@folder 製造部/設備
@sheet 点検
# 加工機　月次点検の結果
| 号機 | 項目 | 基準 | 結果 | 処置 |
|*6 {row} | {主軸振れ|油圧|潤滑油量|ベルト張り|冷却水量} | {0.01..0.05} | {0.01..0.09} | {良|調整|部品手配} |
備考：{3..9}号機は{date}にオーバーホール予定。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf pptx odt
@name {customer}訪問報告
@folder 営業部/報告
# 客先訪問のご報告
{customer}の{surname}部長を訪問し、次の点を伺った。
1. {fiscal}の発注見通しは前年比{85..125}%。
2. 海外拠点（{タイ|メキシコ|ハンガリー}）への部品供給の打診あり。
3. 品質面では{part}のバリについて改善要求。
先方からは秘密保持契約の更新を求められており、{surname}課長が対応する。
所感：価格よりも納期対応を重く見ている。競合の{maker}は{5..15}%安い見積を出した模様。
""",
    r"""
@class body
@kind unjudged
@formats xlsx pdf
@name {drawing}_{part}
@folder 設計/図面
@sheet 図面
注記
1. 指示なき角部はC{0.2..0.5}とする。
2. 表面処理：{三価クロメート|無電解ﾆｯｹﾙ 5μm|黒染め|アルマイト}
3. 普通公差はJIS B 0405-m
φ{10..40} H7
{12..80}±{0.02..0.10}
R{2..9}
4-M{4..8} 深サ{8..16}
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt txt
@name 樹脂{code:AA}材料評価
@folder 研究所/材料
# 新規グレード {code:AA-###} の評価結果（中間）
{resin}に対し、充填材の表面処理を変えた{3..6}水準を評価した。
| 水準 | 引張強さ MPa | 曲げ弾性率 GPa | 衝撃 kJ/m2 |
|*5 {row} | {60..180} | {2.0..9.9} | {3.0..14.0} |
水準{2..4}が目標を満たした。耐熱老化は{500..1500}時間まで継続する。
?0.5 なお、処理剤の供給元は{maker}一社であり、調達の面で不安が残る。
""",
    r"""
@class body
@kind unjudged
@formats eml txt docx
@mailsubject {part}について
@name {part}連絡
@folder メール保存
{surname}さん
お疲れ様です。{surname}です。
{client}から{part}の件で電話がありました。
先方は{date}までに{2..9}千個を希望しています。現在の在庫は{100..900}個なので、{第二|第三}工場の夜勤を組めないか相談させてください。
単価は前回の{120..480}円のままで了解を得ています。
よろしくお願いします。
--
{company} {department}
{surname}　内線{code:####}
""",
    r"""
@class body
@kind unjudged
@formats xlsx csv docx ods
@name 部門別実績{fiscal}
@folder 管理/実績
@sheet 実績
| 部門 | 計画 | 実績 | 差異 | 達成率 |
|*8 {dept} | {1000..9000} | {900..9500} | {-800..800} | {70..120} |
""",
    r"""
@class body
@kind unjudged
@formats docx pdf html
@name {part}立上げ計画書
@folder 生産準備
# {part}　立上げ計画
適用機種：{customer}　{code:AA##}
## 日程
| 項目 | 開始 | 完了 | 主管 |
| 型手配 | {isodate} | {isodate} | {dept} |
| 一次試作 | {isodate} | {isodate} | {dept} |
| 量産試作 | {isodate} | {isodate} | {dept} |
| 初品納入 | {isodate} | {isodate} | {dept} |
## 人員
直接{4..12}名、間接{1..3}名。立上げ後{3..6}か月で習熟率{85..95}%を見込む。
---
## 懸案
- 自動機の納期が{2..6}週遅れる見込み
- 検査治具の設計変更（{date}連絡済み）
""",
    r"""
@class body
@kind unjudged
@formats pptx docx pdf odt
@name {fiscal}方針説明
@folder 経営企画
# {fiscal}　{department}方針
---
# 環境の認識
- 電動化で{part}の需要は{20..40}%減
- 人件費は年{2..5}%上昇
- 後継者育成が急務
---
# 重点施策
- 新分野（{医療|航空|半導体製造装置}）の比率を{15..35}%へ
- 多能工化　{8..30}名
- 仕掛在庫 {10..40}%減
""",
    r"""
@class body
@kind unjudged
@formats html docx txt
@name 工程変更のお知らせ
@folder 社内ポータル
# {part}工程変更のお知らせ
{date}より、{part}の{洗浄|検査|梱包}工程を{第一|第二}工場から{第三|協力}工場に移します。
対象品番：{drawing}　ほか{2..9}点
移管の間、完成品の在庫を{3..10}日分積み増します。問い合わせは{department} {surname}（内線{code:####}）まで。
""",
    r"""
@class body
@kind unjudged
@formats xlsx docx pdf
@name {part}質量比較
@folder 技術部/比較
@sheet 比較
# {part}　他社品との比較（当社調べ）
| 項目 | 当社 | M社 | T社 |
| 質量 g | {50..90} | {50..90} | {50..90} |
| 部品点数 | {6..14} | {6..14} | {6..14} |
| 推定原価 円 | {120..400} | {120..400} | {120..400} |
| 騒音 dB | {38..60} | {38..60} | {38..60} |
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf
@name 調査報告_{code:AA##}
@folder 品質保証部
# {part}　市場返却品の調査結果
返却数{3..40}台のうち{2..30}台で{割れ|異音|漏れ|端子浮き}を再現した。
破面の観察から、{疲労|応力腐食|過大荷重}によるものと判断する。
使用環境の温度は{60..110}℃で、設計時の想定を{5..25}℃上回っていた。
対応：設計を{肉厚|材質|固定方法}の面で見直し、{date}生産分から切り替える。
承認 {surname}　審査 {surname}　作成 {surname}
""",
    r"""
@class body
@kind unjudged
@formats csv xlsx txt
@name 出荷予定{code:######}
@folder 生産管理
| 納入先 | 品番 | 数量 | 出荷日 | 便 |
|*12 {client} | {code:##-####} | {20..4000} | {isodate} | {1..4} |
""",
]
