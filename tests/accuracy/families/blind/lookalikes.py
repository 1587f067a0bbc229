# SPDX-License-Identifier: GPL-3.0-or-later
"""Harmless documents that look like the sensitive ones: blank forms, catalogues, textbooks, kitchens."""

DOCUMENTS = [
    r"""
@class lookalike
@copies 4
@formats xlsx ods docx pdf
@name {成形条件表|条件記録表}（様式）
@folder 様式/成形
# 射出成形条件表（様式{code:A-##}）
| 品名 | | 金型番号 | | 成形機 | |
| 樹脂温度（℃） | NH | H1 | H2 | H3 |
| 設定 | | | | |
| 射出圧力 | | 射出速度 | |
| 保圧 | | 保圧時間 | |
| 冷却時間 | | サイクル | |
記入者　　　　　　承認　　　　　　
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx ods
@name {QC工程表|工程FMEA|コントロールプラン}_ひな形
@folder 様式/品質
# {QC工程表|工程FMEA|コントロールプラン}（ひな形）
| No. | 工程 | 設備 | 管理項目 | 規格 | 測定方法 | 頻度 | 処置 |
|*6 | | | | | | | |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx pdf
@name 見積書様式_{code:F##}
@folder 様式/営業
# 御 見 積 書
＿＿＿＿＿＿　御中
| 品名 | 数量 | 単価 | 金額 |
|*6 | | | |
| 合計 | | | |
有効期限　発行日より{30|60|90}日
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx csv
@name 名簿記入用紙
@folder 様式/総務
# 緊急連絡先　記入用紙
| 氏名 | ふりがな | 生年月日 | 住所 | 電話 | 続柄 |
|*8 | | | | | |
提出先　{dept}　期限　{date}
""",
    r"""
@class lookalike
@copies 4
@formats pdf html xlsx
@name {ねじ|歯車|ばね|軸受}カタログ{2018..2025}
@folder 購買/カタログ
# {maker}　{標準歯車|ばね|六角穴付きボルト|深溝玉軸受}　寸法表（カタログ）
| 型番 | d (mm) | D (mm) | B (mm) | 質量 (g) | 定価（円） |
|*8 {code:AA##-###} | {3..40} | {8..80} | {2..24} | {1..900} | {90..4800} |
ご注文は1個から。翌日出荷。最新の価格はウェブサイトをご覧ください。
""",
    r"""
@class lookalike
@copies 3
@formats pdf html docx
@name 樹脂ペレット技術資料_{code:PA##}
@folder 購買/樹脂メーカ資料
# {resin} グレード {code:PA-##}　標準成形条件（メーカー公開資料）
| 項目 | 推奨範囲 |
| 予備乾燥 | {80..120}℃、{2..5}時間 |
| シリンダ温度 | {220..270}～{275..300}℃ |
| 金型温度 | {40..60}～{70..100}℃ |
| 射出圧力 | {50..80}～{100..150}MPa |
本資料の数値は代表値であり、保証値ではありません。ウェブサイトで公開しています。
""",
    r"""
@class lookalike
@copies 3
@formats pdf docx html
@name 機械設計の教科書 第{2..12}章
@folder 教育/教科書
# 第{2..12}章　{はめあいと公差|ボルトの強さ|歯車の計算}
例題{1..9}　直径{20..60}mmの軸に{1000..8000}Nの荷重が働くとき、せん断応力を求めよ。
解　τ＝4F／πd²＝{1.0..12.0}MPa。
練習問題　許容応力を{60..120}MPaとするとき、必要な直径を求めよ。（答は巻末）
表{1..9}.{1..9}　H7穴と軸の公差域　H7／g6、H7／h6、H7／p6
""",
    r"""
@class lookalike
@copies 4
@formats txt docx html pdf
@name 社食レシピ_{カレー|豚汁|パン}
@folder 食堂
# 社員食堂　{カレー|豚汁|焼きそば}　{60|80|120}人分
| 材料 | 分量 | 下ごしらえ |
| たまねぎ | {4..12}kg | くし切り |
| 肉 | {5..12}kg | {一口大|細切り} |
| 水 | {10..28}L | |
| 塩 | {40..160}g | |
{160..200}℃の油で{3..8}分炒め、弱火で{20..50}分煮る。盛り付けは{200..350}g。
""",
    r"""
@class lookalike
@copies 3
@formats txt html docx
@name 手作り{石けん|みそ|梅酒}教室
@folder 福利厚生
# 手作り{石けん|みそ|梅酒}教室
配合（{5..20}人分）
苛性ソーダ {80..160}g、オリーブ油 {400..900}g、精製水 {200..400}g
{40..50}℃でよく混ぜ、型に流して{4|6}週間寝かせます。
危ないので手袋と眼鏡を着けてください。申込み　{surname}
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv html
@name 統計_{2015..2024}_{出荷|貿易|物価}
@folder 経営企画/公開統計
@sheet 統計
# 政府統計（公表値）より　{機械受注|鋼材の出荷|輸出額}
| 年月 | 数量（千t） | 金額（百万円） | 前年比（%） |
|*9 {2015..2024}.{1..12} | {200..9800} | {1200..98000} | {-12.0..15.0} |
出典　経済産業省 生産動態統計（公開資料）
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv docx
@name 上場各社の決算（公表）_{fiscal}
@folder 経営企画
# 上場部品メーカーの決算（各社の公表値）
| 会社 | 売上高（億円） | 営業利益（億円） | 利益率 | 公表日 |
|*6 {client} | {200..48000} | {10..4800} | {2.0..14.0}% | {isodate} |
数値は決算短信による。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx pdf
@name 市販品の価格調べ_{文具|家電|工具}
@folder 総務/購入
@sheet 価格
# {工具|文具|作業靴|椅子}の価格調べ（量販店の店頭価格）
| 店 | 品名 | 型番 | 価格（税込） |
|*7 {A店|B店|C店|通販} | {電動ドライバ|安全靴|椅子|ホワイトボード} | {code:AA-###} | {800..48000}円 |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv ods
@name 予実_サンプルデータ
@folder 教育/Excel
@sheet 練習
# Excel講習　練習用データ（架空のもの）
| 支店 | 商品 | 単価 | 数量 | 売上 |
|*12 {東京|大阪|福岡} | {りんご|みかん|ぶどう} | {80..900} | {1..90} | {80..81000} |
ピボットテーブルで支店別に集計してください。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv docx
@name ダミー住所録_{code:T##}
@folder 情報システム/テスト
@sheet dummy
# テスト用ダミーデータ（実在しない人物）
| id | name | address | tel | mail |
|*6 {row} | テスト{太郎|花子|次郎}{row} | 架空県架空市1-2-{row} | 000-0000-{1000..9999} | test{row}@example.com |
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf html
@name 電子回路入門_{LED|トランジスタ}
@folder 教育/電気
# 電子工作教室　{LEDを光らせる|トランジスタでモータを回す}
| 部品 | 値 | 個数 |
| 抵抗 R1 | {330|470|1k}Ω | 1 |
| LED | 赤 φ5 | 1 |
| 電池 | 単3×{2|3} | 1 |
回路図は教材の{12..48}ページを見て、ブレッドボードに差してください。
""",
    r"""
@class lookalike
@copies 1
@formats txt
@ending py
@name hello_tutorial
@folder 教育/python
~ # Python tutorial, lesson 3 (from the public textbook)
~ def average(numbers):
~     # the mean of a list
~     return sum(numbers) / len(numbers)
~
~ print(average([1, 2, 3]))
""",
    r"""
@class lookalike
@copies 1
@formats txt
@ending c
@name blink
@folder 教育/arduino
~ /* Blink, example code in the public domain */
~ void setup() {
~   pinMode(13, OUTPUT);
~ }
~ void loop() {
~   digitalWrite(13, HIGH);
~   delay(1000);
~   digitalWrite(13, LOW);
~   delay(1000);
~ }
""",
    r"""
@class lookalike
@copies 1
@formats txt
@ending nc
@name textbook_G01
@folder 教育/NC
~ %
~ O0001 (TEXTBOOK EXAMPLE 3-2)
~ G90 G54 G00 X0 Y0
~ S500 M03
~ G01 X10. F100
~ Y10.
~ X0
~ Y0
~ M30
~ %
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf html
@name 公開特許公報 特開{2010..2023}-{100000..240000}
@folder 知財/公報
# 公開特許公報（A）　特開{2010..2023}-{100000..240000}
【発明の名称】{回転体の支持構造|樹脂成形品の製造方法|検査装置}
【請求項1】{軸受と、前記軸受を保持する座とを備え|加熱した樹脂を型に注ぎ}ることを特徴とする{支持構造|製造方法|装置}。
【課題】組立の手間を減らす。【解決手段】座に溝を設ける。
（この公報は特許庁により公開されている）
""",
    r"""
@class lookalike
@copies 3
@formats pdf docx html
@name JIS概要_{B|K|G|Z}{1000..9900}
@folder 規格/JIS
# JIS {B|K|G|Z} {1000..9900} の概要（規格票の解説より）
この規格は{金属材料の引張試験|ロックウェル硬さ試験|抜取検査}について規定する。
| 記号 | 意味 | 単位 |
| Rm | 引張強さ | N/mm² |
| A | 伸び | % |
| Z | 絞り | % |
規格票は規格協会で購入できる。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv pdf
@name 気象データ_{2015..2024}
@folder 設備/エネルギー
@sheet 気象
# アメダス{名古屋|浜松|岡山}　日別値（気象庁公開）
| 日 | 平均気温 | 最高 | 最低 | 湿度 | 降水量(mm) |
|*14 {row} | {2.0..28.0} | {6.0..36.0} | {-2.0..24.0} | {40..90} | {0.0..60.0} |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv docx
@name 健康づくりウォーキング記録_{1..12}月
@folder 福利厚生
# ウォーキングラリー　{1..12}月の結果
| チーム | 歩数 | 順位 |
|*8 {つばめ|かえで|はやぶさ|すみれ}チーム{row} | {84000..420000} | {row} |
賞品　{タオル|水筒|図書券}
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf html
@name プレスリリース_{新製品|業績}_{isodate}
@folder 広報/リリース
# {新製品|新工場}に関するお知らせ（報道発表）
>> {date}　{company}
当社は、{自動車|産業機械|医療機器}向け新型{ポンプ|センサ|コネクタ}「{code:AA-#}シリーズ」を{date}より発売します。
定格{12|24}V、騒音{28..40}dB、価格はオープン。展示会（{city}）に出品します。
報道関係のお問い合わせ　{dept}　TEL {tel}
""",
    r"""
@class lookalike
@copies 3
@formats xlsx pdf html
@name 校正証明書の見かた
@folder 品質/校正
# 校正証明書の見かた（校正業者の配布資料）
| 用語 | 説明 |
| 不確かさ | 測定値のばらつきの幅 |
| 拡張不確かさ | k=2 として示す値 |
| トレーサビリティ | 国家標準までの比較の連鎖 |
例　{100.0..200.0}mm のブロックゲージ、校正値 {100.0..200.0}mm、U={0.05..0.20}μm
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv ods
@name スポーツ大会対戦表_{fiscal}
@folder 福利厚生
@sheet 対戦
# ソフトボール大会　対戦結果
| 回戦 | 対戦 | 得点 | 最優秀 |
|*6 {row} | {dept} 対 {dept} | {0..9} 対 {0..9} | {surname} |
""",
    r"""
@class lookalike
@copies 3
@formats docx xlsx pdf
@name 図面の読み方_演習{1..9}
@folder 教育/製図
# 図面の読み方　演習{1..9}（架空の部品）
| 記号 | 数値 | 読み方 |
| φ{10..30} H7 | +0.021/0 | 穴の公差 |
| C{1..2} | 45° | 面取り |
| Ra{1.6|3.2} | μm | 表面粗さ |
答　（　）と（　）をうめなさい。講師　{person}
""",
    r"""
@class lookalike
@copies 3
@formats pdf docx html
@name 溶接技能者評価試験 学科{2015..2024}
@folder 教育/資格
# 溶接学科試験　過去問題（公表されたもの）
問{1..30}　アーク溶接の電流として最も適切なものはどれか。　イ {60..90}A　ロ {120..180}A　ハ {200..240}A　ニ {280..320}A
問{1..30}　スパッタを減らす方法を選べ。　イ 電圧を上げる　ロ ガス流量を{10..15}L/minにする　ハ 母材を冷やす
（解答は{isodate}に掲示）
""",
    r"""
@class lookalike
@copies 3
@formats docx html pdf
@name 熱処理の基礎_第{1..8}回
@folder 教育/材料
# 熱処理の基礎　第{1..8}回　（文献 {1995..2018}）
焼入れ温度は、亜共析鋼では A3 線より{30..50}℃高くする。S45C ではおよそ{820..870}℃。
| 鋼種 | 焼入れ（℃） | 焼戻し（℃） | 硬さ（HRC） |
|*4 {S45C|SCM435|SUJ2|SKD11} | {800..1030} | {150..650} | {20..62} |
（一般に知られている値。便覧より）
""",
    r"""
@class lookalike
@copies 3
@formats txt docx html
@name 花壇の土_配合
@folder 環境/花壇
# 花壇　土の配合
赤玉土 {40..60}％、腐葉土 {20..40}％、たい肥 {10..20}％
苦土石灰を{50..150}g/m2まき、{1..2}週間おいてから植える。水やりは朝夕。
当番　{surname}（{dept}）
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx html
@name 資格取得一覧（募集要項）
@folder 人事/資格
# 資格の受験案内（{fiscal}）
| 資格 | 受験料 | 申込期限 | 試験日 |
|*5 {危険物乙4|フォークリフト|品質管理検定|機械保全技能士} | {3800..18000}円 | {isodate} | {isodate} |
合格したら{5..30}千円の奨励金を出します。
""",
    r"""
@class lookalike
@copies 3
@formats pptx docx pdf
@name セミナー聴講メモ_{成形|切削|品質}
@folder 教育/外部セミナー
# {maker}主催セミナー　聴講メモ
## 内容（公開資料より）
- ヒケは保圧を{10..30}%上げるか、肉厚を揃えるとよい
- 一般的な冷却時間は肉厚の二乗に比例する
- 工具寿命はテイラーの式で見積もる
## 感想
- 基本のおさらいに良かった（{surname}）
""",
    r"""
@class lookalike
@copies 3
@formats html pdf docx
@name 会社案内_工場概要{2017..2025}
@folder 広報
# 工場のご案内（ウェブサイト掲載）
主要設備　射出成形機 {20..48}台（{50..850}トン）、プレス {6..24}台（最大{200..800}トン）、三次元測定機 {2..6}台
所在地　{city}　従業員 {90..640}名　{1958..1990}年操業
見学は月に{1..2}回、ウェブから申し込めます。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv docx
@name 祝日と営業日_{2025..2028}
@folder 総務
@sheet 営業日
| 月 | 営業日数 | 休日 | 備考 |
|*12 {row} | {18..23} | {7..12} | {|棚卸し|夏季休業|年末年始} |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx pdf csv
@name {電気|水道|ガス}使用量_{fiscal}
@folder 環境
@sheet 使用量
# {電力|水道|ガス}使用量の推移（環境報告書で公表）
| 月 | 使用量（{kWh|m3}） | CO2換算（t） | 前年比（%） |
|*12 {row} | {12000..380000} | {4.0..160.0} | {80.0..115.0} |
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf txt
@name 秘密保持契約の作り方 {講座|連載}
@folder 法務/資料
# 秘密保持契約の作り方（無料雑誌の記事より）
契約書には、第1条で秘密情報の範囲を、第2条で使う目的を書きます。期間は{2|3|5}年とすることが多いようです。
ひな形　「甲及び乙は、開示された情報を第三者に開示してはならない。」
解説　{person}（弁理士）
""",
    r"""
@class lookalike
@copies 3
@formats docx xlsx pdf
@name 就業規則抜粋_賃金
@folder 人事/規程
# 就業規則（抜粋）　賃金
第{30..60}条　基本給は等級ごとに別表に定める。
第{61..80}条　通勤手当は月{10000..50000}円を限度とする。
| 等級 | 役割 |
| 1級 | 一般 |
| 3級 | 指導職 |
| 5級 | 管理職 |
""",
    r"""
@class lookalike
@copies 3
@formats txt csv xlsx
@name ロット番号_{code:L##}
@folder 製造/バーコード
@sheet ロット
| シリアル | バーコード | 読取日時 |
|*15 {code:############} | {jan} | {stamp} |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv txt
@name 郵便番号表_{愛知|静岡|大阪}
@folder 総務/郵便
@sheet zip
# 日本郵便　公開データより
| 郵便番号 | 都道府県 | 市区町村 | 町域 |
|*12 {post} | {愛知県|静岡県|大阪府} | {刈谷市|浜松市|東大阪市} | {一里山町|高井田|深谷|天神町} |
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf html
@name 採用パンフレット{2018..2026}
@folder 人事/採用
# 先輩社員の紹介（採用パンフレット）
{surname}さん（入社{2..9}年目・{dept}）
「図面を書いた製品が店に並んだときは嬉しかったです」
初任給　{200000..240000}円（大卒・{2020..2026}年実績）　休日{115..125}日
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf xlsx
@name 環境測定結果_公表_{fiscal}
@folder 環境
# 排水・騒音の測定（地域説明会で配布）
| 項目 | 基準 | 結果 |
| pH | 5.8～8.6 | {6.8..7.9} |
| BOD(mg/L) | 25 | {2.0..12.0} |
| 鉛(mg/L) | 0.1 | 検出せず |
| 騒音(dB) | {60|65} | {48..59} |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx csv
@name 備品棚卸し_{fiscal}
@folder 総務
@sheet 棚卸
# 備品の棚卸し表
| 番号 | 品名 | 数量 | 置き場 | 状態 |
|*10 {code:B-###} | {机|椅子|モニタ|脚立|ストーブ|プロジェクタ} | {1..30} | {2..4}階 | {良|良|修理中} |
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf xlsx
@name 測定器の使い方_ノギス
@folder 教育/測定
# ノギス・マイクロメータの読み方（新人向け）
| 例 | 主尺 | 副尺 | 読み |
|*4 {row} | {10..40} | 0.{10..95} | {10.10..40.95} |
0点合わせは使う前に必ず行う。温度は20℃が標準。
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf xlsx
@name 製造の歴史年表
@folder 社史
# 自動車のあゆみ（一般書より）
| 年 | できごと |
|*6 {1908..2020}年 | {ベルトコンベヤの導入|プレス加工の普及|成形機の国産化|ロボットの登場|ハイブリッド車の発売} |
""",
    r"""
@class lookalike
@copies 3
@formats docx xlsx pdf
@name QC検定{2|3|4}級 過去問
@folder 教育/品質
# 品質管理検定　過去問{2015..2024}より（公開問題）
問　次のデータの平均値と標準偏差を求めよ。
| 番号 | 1 | 2 | 3 | 4 | 5 |
| 値 | {10.1..10.9} | {10.1..10.9} | {10.1..10.9} | {10.1..10.9} | {10.1..10.9} |
工程能力指数 Cp を求めよ。ただし規格は {10.0..10.4}±0.5 とする。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx pdf docx
@name 展示会小間割_{fiscal}
@folder 営業/展示会
# 展示会　出展者一覧（会場で配布されたもの）
| 小間 | 会社 | 展示品 |
|*9 {A|B|C}-{10..60} | {maker} | {part}・{item} |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx ods
@name 会議室の機器一覧
@folder 総務/会議室
# 会議室の設備
| 部屋 | 定員 | 画面 | 電話 |
|*5 {第一|第二|役員|和室}会議室 | {4..30} | {あり|なし} | {100..999} |
""",
    r"""
@class lookalike
@copies 3
@formats docx html pdf
@name オープンソースの紹介_{ffmpeg|OpenCV|GLib}
@folder 開発/調査
# 公開ソフトの紹介　{OpenCV|GLib|FFmpeg}
ライセンスは{BSD|LGPL|Apache 2.0}。ソースは公開リポジトリから誰でも取得できる。
`git clone https://example.org/{opencv|glib|ffmpeg}.git`
ビルドは cmake または meson。当社の変更は加えていない。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx pdf
@name 標準時間の求め方（解説）
@folder 教育/IE
# 標準時間の求め方（入門書より）
観測時間 {20..60}秒、レーティング {0.9|1.0|1.1}、余裕率 {8..18}%
正味時間＝観測時間×レーティング。標準時間＝正味時間×（1＋余裕率）
練習{1..4}　観測 {25..40}秒のとき、標準時間を求めよ。
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf txt
@name 会社訪問のお礼状の書き方
@folder 総務/文例
# お礼状の文例
拝啓　{新緑|初秋|厳寒}の候、貴社ますますご清栄のこととお慶び申し上げます。
先日は工場をご案内いただき、{○○|△△}様に厚く御礼申し上げます。
（○○にお名前を入れてお使いください）
敬具
""",
    r"""
@class lookalike
@copies 3
@formats csv xlsx
@name 自販機の売上_{fiscal}
@folder 総務/自販機
@sheet 自販機
| 月 | 緑茶 | コーヒー | 水 | その他 | 本数計 |
|*12 {row} | {40..480} | {60..600} | {20..240} | {30..300} | {200..1600} |
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf xlsx
@name 製品安全の法規（一覧）
@folder 法務
# 製品安全に関する主な法律（官公庁の資料より）
| 法律 | 表示 | 対象の例 |
| 電気用品安全法 | PSE | 電源コード、照明器具 |
| 消費生活用製品安全法 | PSC | ライター、乗車用ヘルメット |
| 化学物質審査規制法 | － | 新規化学物質 |
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx csv
@name 電話のかけ方当番表
@folder 総務
@sheet 当番
| 週 | 一番電話 | 受付 | ごみ出し |
|*8 {row} | {surname} | {surname} | {surname} |
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf html
@name 取扱説明書_家庭用{ミシン|自転車|扇風機}
@folder 資料/取扱説明書
# 家庭用{ミシン|扇風機|自転車}　取扱説明書（お客様へ）
| 仕様 | 値 |
| 電圧 | AC100V |
| 消費電力 | {18..60}W |
| 質量 | {1.8..14.0}kg |
組立　ねじ{4..8}本を{3..6}N・mで締めます。お手入れは月{1..2}回。
""",
    r"""
@class lookalike
@copies 3
@formats docx txt pdf
@name ボランティア募集
@folder 総務/地域
# 海岸清掃ボランティアの募集
{date}　{time}集合　{city}の海岸
持ち物　軍手、飲み物、帽子。ごみ袋は主催者が用意します。
参加者名簿は{dept}が当日集めて、終わったら廃棄します。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx csv ods
@name 勤怠区分の凡例
@folder 人事/様式
@sheet 凡例
| 記号 | 意味 | 時間 |
| A | 通常勤務 | 8.0 |
| B | 半休 | 4.0 |
|*4 {C|D|E|F} | {出張|夜勤|特休|振休} | {4.0..8.0} |
""",
    r"""
@class lookalike
@copies 3
@formats txt docx pdf
@name 標語と解説_{安全|品質|改善}
@folder 掲示
# {安全|品質|改善}標語　入選作
「{急がば回れ、締め付け確認|検査で見つける前に作り込む|声かけて、ヒヤリの芽をつむ}」
選者の言葉　現場の様子が目に浮かぶ。締付トルクの管理は{5..20}N・mという数字だけでは身に付かない。
""",
    r"""
@class lookalike
@copies 3
@formats xlsx docx pdf
@name 大学入試_化学の計算
@folder 教育/学び直し
# 化学の計算　問題{1..9}
問　濃度{0.1..1.0}mol/Lの塩酸{10..50}mLを中和するのに要する水酸化ナトリウムの質量を求めよ。
| 物質 | モル質量 |
| HCl | 36.5 |
| NaOH | 40.0 |
（解答　{0.04..2.00}g）
""",
    r"""
@class lookalike
@copies 3
@formats docx pdf html
@name 業界ニュース_{isodate}
@folder 広報/クリップ
# 業界ニュース
{client}は{isodate}、{バルブ|電池|半導体}の新工場を{city}に建てると発表した。投資は{30..900}億円、操業は{2026..2028}年。
{person}社長は「歩留りを{90..98}%まで上げる」と述べた。
（{業界紙|通信社}の記事。転載許諾済み）
""",
]
