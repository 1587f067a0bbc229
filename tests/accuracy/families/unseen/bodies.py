# SPDX-License-Identifier: GPL-3.0-or-later
"""What labels are put on. Whether the contents are sensitive is not asked of these documents."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt html
@name {part}ヒケ調査メモ
@folder 技術/{fiscal}
# {part} ヒケの調査メモ
{today}　{department}　{person}
リブの裏側に出るヒケについて、保圧を振って見た。写真は課の棚にある。
%%
## やったこと
保圧を{30..45}MPaから{50..70}MPaまで三段で動かし、各{5..20}ショットを取った。
%%
## わかったこと
{50..60}MPaより上では目視でわからない。ただしゲート残りが{0.1..0.4}mm伸びる。
%%
次はリブの厚みを{0.2..0.6}mm落とす案を金型担当と相談する。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf
@name {customer}向け出荷実績{fiscal}
@folder 営業管理/実績
@sheet 月別
# {customer}向け 出荷実績
| 月 | 品番 | 数量 | 金額(千円) |
|*8 {row}月 | {code:A##-####} | {800..9600} | {210..4800} |
担当 {surname}　集計 {date}
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx odt
@name {part}コストダウン中間報告
@folder プロジェクト/原低
# {part} 原価低減 中間報告
{department}から　{today}
---
# ねらい
- 部品点数 {12..18} → {7..11}
- 締結をねじからスナップへ
- 目標 {8..20}％減
---
# 進み具合
| 項目 | 状態 | 期日 |
| 形状案の比較 | {完了|7割|着手} | {5..9}月 |
| 強度の確認 | {試験中|未} | {10..12}月 |
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt eml
@name {department}定例議事録{isodate}
@folder 会議/{department}
@mailsubject {department}定例の議事録（{isodate}）
# {department} 定例会 議事録
日時　{today} {time}〜　場所　第{1..4}会議室
出た人　{surname}、{surname}、ほか{2..5}名
- {part}の立上げは{1..3}週おくれ。治具待ち。
- 検査の写真をどこへ置くか。次回までに{surname}が案を出す。
- {5..8}月の棚卸は例年どおり。
次回　{date}
""",
    r"""
@class body
@kind unjudged
@formats pdf dxf docx
@name {drawing}_{part}
@folder 図面/出図
普通公差は JIS B 0405-m による
指示なき角は C{0.2..0.5}
表面処理：{三価クロメート|無電解ニッケル|なし}
| 寸法 | 公差 |
| φ{12..80} | {h7|g6|±0.05} |
| {20..200} | ±{0.1..0.3} |
[title] 図番={drawing}
[title] 名称={part}
[title] 材質={steel}
[title] 尺度=1:{1..5}
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv
@name {part}寸法測定{stamp}
@folder 品証/測定
@sheet 測定
# 寸法測定 {part}
| No. | A(mm) | B(mm) | C(mm) | 判定 |
|*10 {row} | {24.90..25.10} | {8.02..8.11} | {0.95..1.05} | {OK|OK|OK|NG} |
測定者 {surname}　室温 {20..24}℃
""",
    r"""
@class body
@kind unjudged
@formats docx pdf rtf txt html odt
@name {resin}材料切替検討書
@folder 材料
# {resin} の調達先切替について（検討）
現行の{maker}品が{2..9}か月先で廃番となるため、代わりの材料を探している。
候補は二つで、乾燥の時間と流動性が違う。どちらも難燃の証明は取れる見込み。
| 候補 | MFR | 引張(MPa) | 乾燥 |
| 甲 | {8..14} | {90..160} | {80..120}℃×{3..5}h |
| 乙 | {9..20} | {85..150} | {80..120}℃×{3..6}h |
{person}
""",
    r"""
@class body
@kind unjudged
@formats eml txt
@name {surname}様_打合せ日程
@folder メール保存
@mailsubject {part}の件（打合せのお願い）
{surname}様
平素よりお世話になっております、{company}の{surname}と申します。
{part}の{初期品|追加工|梱包}について、{date}の{time}から30分ほどお話しできますでしょうか。
資料は当日お持ちします。
以上、どうぞよろしくお願い申し上げます。
--
{company}　{department}　{person}
TEL {tel}
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods pdf csv
@name 設備投資一覧_{fiscal}
@folder 経理/予算
@sheet 投資
# {fiscal} 設備投資 候補
| 順 | 設備 | 部門 | 金額(万円) | 回収(年) |
|*6 {row} | {射出成形機|サーボプレス|三次元測定機|洗浄機|搬送ロボット} | {dept} | {180..6800} | {1.5..6.0} |
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf
@name {part}新工法提案
@folder 開発/提案
# {part} 新工法のご提案
作成　{company} {department}
---
# 現行の困りごと
- 溶接ひずみ {0.3..1.2}mm
- 歩留り {82..94}％
---
# 提案
かしめ＋接着に置き換え、加熱をやめる。
- 試作 {3..8}型
- 引抜き {1.8..4.6}kN
---
# 日程
{date} 図面合意／{date} 初品
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf html
@name {customer}殿_不具合回答書
@folder 品質/客先
# {customer} 殿　不具合品に対する回答
発行 {today}　{company} {department}
1. 現象：{part}の{割れ|傷|変色|欠品} {1..6}個
2. 原因：{治具の摩耗|材料ロットの混ざり|作業順の抜け}
3. 処置：在庫{120..980}個を選別し、流出なし
4. 対策：{センサ追加|標準の改訂|日常点検へ追加}（{date}から）
""",
    r"""
@class body
@kind unjudged
@formats txt csv html
@name {code:AA##}_運転記録
@folder 設備/ログ
# {code:AA##}号機 運転記録
| 時刻 | 温度(℃) | 圧力(MPa) | 備考 |
|*9 {7..18}:{10..59} | {180..240} | {4.0..9.5} | {|||昼休み|材料補給} |
""",
    r"""
@class body
@kind unjudged
@formats docx pdf txt odt
@name {fiscal}人員計画案
@folder 総務/計画
# {fiscal}　人員計画（案）
定年 {1..5}名、再雇用 {1..4}名、新卒 {2..8}名を見込む。
| 部署 | 現在 | 期末 |
| {dept} | {8..30} | {8..32} |
| {dept} | {6..25} | {6..26} |
| {dept} | {4..18} | {4..20} |
""",
    r"""
@class body
@kind unjudged
@formats xlsx pptx docx pdf
@name {part}日程表
@folder プロジェクト/{part}
@sheet 日程
# {part} 開発日程
| 区切り | 予定 | 実績 |
| 構想 | {date} | {date} |
| 一次試作 | {date} | {date} |
| 型起工 | {date} | |
| 量産 | {date} | |
""",
    r"""
@class body
@kind unjudged
@formats html txt docx
@name {department}ポータル_新着
@folder イントラ保存
# {department}からのおしらせ
{today}
{part}の組立ラインを{第一工場|第二工場|東棟}へ移します。移設の間は手組みになりますので、応援をお願いします。
| 日 | 作業 | 人数 |
| {date} | 撤去 | {4..9} |
| {date} | 据付 | {4..9} |
""",
]
