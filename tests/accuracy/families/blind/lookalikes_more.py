# SPDX-License-Identifier: GPL-3.0-or-later
"""More harmless likenesses: textbook analyses, published lists, other people's standards, empty ledgers."""

DOCUMENTS = [
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats pdf docx xlsx
@name FMEAの書き方_例題
@folder 教育/品質
# FMEAの書き方　例題（ボールペンを例に）
| 部品 | 故障モード | 影響 | 影響度 | 発生度 | 検出度 | RPN |
| ばね | 折れ | 芯が出ない | 7 | 2 | 3 | 42 |
| キャップ | 緩み | インクが乾く | 5 | 4 | 2 | 40 |
| 芯 | 詰まり | 書けない | 8 | 3 | 4 | 96 |
{入門書|講習会の配布資料}より。{surname}が新人教育で使用。
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats xlsx ods docx
@name {8Dレポート|なぜなぜ分析|是正処置}様式
@folder 様式/品質
# {8Dレポート|なぜなぜ分析シート|是正処置報告書}（様式）
| 客先 | | 品番 | | 発生日 | |
| D1 チーム | |
| D2 現象 | |
| D3 暫定処置 | |
| D4 原因 | |
| D5 恒久対策 | |
記入要領　原因は「なぜ」を{3|5}回くり返して書く。
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats xlsx csv docx
@name {部品表|購入部品リスト}_ひな形
@folder 設計/ひな形
@sheet BOM
# 部品表（ひな形）
| No. | 部品番号 | 部品名称 | 材質 | 員数 | 備考 |
|*8 {row} | | | | | |
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name {給与明細|賞与通知}書_様式
@folder 様式/人事
# 給与支給明細書（様式）
| 氏名 | | 社員番号 | |
| 基本給 | | 通勤手当 | |
| 健康保険 | | 厚生年金 | |
| 差引支給額 | | | |
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats pdf html xlsx
@name 熱膨張係数の表（便覧）
@folder 設計/資料
# 主な材料の性質（便覧・公開の値）
| 材料 | 密度(g/cm3) | ヤング率(GPa) | 線膨張(10^-6/K) | 融点(℃) |
| 鉄 | 7.87 | 206 | 11.8 | 1538 |
| アルミニウム | 2.70 | 70 | 23.1 | 660 |
| 銅 | 8.96 | 118 | 16.5 | 1085 |
| {チタン|黄銅|ステンレス} | {4.5..8.5} | {100..200} | {8.0..19.0} | {900..1700} |
""",
    r"""
@class lookalike
@difficulty medium
@copies 3
@formats pdf xlsx html
@name 運賃表_{2022..2025}改定
@folder 物流
# 宅配便　運賃表（運送会社の公表運賃）
| サイズ | 関東 | 中部 | 関西 | 九州 |
|*6 {60|80|100|120|140|160} | {800..2600} | {800..2400} | {800..2500} | {900..3000} |
（税込・円）
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats xlsx csv html
@name 全国の{商工会議所|図書館|試験場}一覧
@folder 総務/公開名簿
@sheet 一覧
# {公設試験研究機関|商工会議所}の一覧（公開されている所在地）
| 名称 | 所在地 | 代表電話 | 最寄駅 |
|*8 {第一|第二|東部|西部|中央}{工業試験場|技術センター|会館} | {address} | {tel} | {本町|岡谷|関|燕三条}駅 |
""",
    r"""
@class lookalike
@difficulty medium
@copies 3
@formats docx pdf txt
@name 採用面接の質問例
@folder 人事/採用
# 面接で聞くこと（人事の参考書より）
- {前の職場|学校}で力を入れたことを教えてください
- チームで困ったときどうしますか
- 聞いてはならないこと：{家族の職業|支持政党|信仰}
評価欄　A・B・C（面接官が記入）
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name 原価計算の練習問題{1..9}
@folder 教育/経理
# 簿記講習　原価計算の練習問題
問　製品Xの材料費は1個{100..400}円、労務費は{50..200}円、製造間接費は{30..120}円である。{100..900}個つくるときの製造原価を求めよ。
| 費目 | 金額 |
| 材料費 | ？ |
| 労務費 | ？ |
| 合計 | ？ |
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats xlsx csv ods
@name 家計簿サンプル_{code:K##}
@folder 教育/Excel
@sheet 家計簿
| 日付 | 費目 | 内容 | 金額 |
|*12 {isodate} | {食費|光熱費|交通費|娯楽} | {スーパー|電車|映画|ガス} | {120..9800} |
※Excel講座の練習用です。実在の家計ではありません。
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats docx pdf html
@name めっきのはなし（連載 第{1..9}回）
@folder 教育/表面処理
# めっきのはなし　第{1..9}回　{ワット浴とは|光沢剤の役割|下地の大切さ}
ニッケルめっきでは、硫酸ニッケル240～300g/L、塩化ニッケル45～50g/L、ほう酸30～40g/Lの「ワット浴」が古くから知られています。
電流密度は2～6A/dm²、温度は45～60℃がふつうです。
（{月刊誌|組合の会報}から転載。筆者　{person}）
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name 輸出管理の基礎_{fiscal}
@folder 教育/輸出管理
# 輸出管理の基礎（経済産業省の説明資料より）
| 用語 | 意味 |
| リスト規制 | 輸出令別表第1の1～15の項に当たる貨物の規制 |
| キャッチオール規制 | リストに無くても用途・需要者により規制 |
| 該非判定 | 規制に当たるかどうかを調べること |
演習　次の品目は何の項を調べればよいか。　ア 工作機械　イ 炭素繊維　ウ 暗号装置
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats xlsx pdf docx
@name 測定器一覧と校正予定
@folder 品質/校正
@sheet 予定
# 計測器の校正予定（{fiscal}）
| 管理番号 | 名称 | 測定範囲 | 校正周期 | 次回 |
|*9 {code:K-###} | {ノギス|マイクロメータ|ダイヤルゲージ|はかり|温度計} | 0～{25|150|200|300} | {6|12|24}か月 | {isodate} |
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats txt csv xlsx
@name サンプルログ_{code:L##}
@folder 情報システム/教育
@sheet log
| 時刻 | ホスト | レベル | メッセージ |
|*14 {isodate} {time} | {web|db|mail}{1..4} | {INFO|WARN|INFO} | {started|connection closed|disk {40..80}% used|backup ok} |
""",
    r"""
@class lookalike
@difficulty hard
@copies 3
@formats docx pdf html
@name 炭素繊維入門（公開講座）
@folder 教育/材料
# 公開講座　炭素繊維はどうやって作るか
{大学|工業技術センター}が一般向けに配った資料です。
PAN繊維を空気中で200～300℃に加熱し（耐炎化）、窒素中で1000～2000℃に加熱すると（炭素化）、黒い繊維になります。
自転車、{釣り竿|飛行機|ロケット}などに使われています。
次回は{date}、{city}の公民館で。
""",
    r"""
@class lookalike
@difficulty medium
@copies 3
@formats docx xlsx pdf
@name 作業手順書の作り方
@folder 教育/標準化
# 作業手順書の作り方（講習テキスト）
| 順 | 作業（例 お茶をいれる） | 急所 |
| 1 | 湯をわかす | 沸騰したら{1|2}分待つ |
| 2 | 茶葉を入れる | 一人{2|3}グラム |
| 3 | 湯を注ぐ | {30|60}秒待つ |
自分の職場の作業に置きかえて書いてみましょう。
""",
]
