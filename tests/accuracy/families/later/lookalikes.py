# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that look like a maker's own data and are public, empty, taught or played with."""

DOCUMENTS = [
    r"""
@class lookalike
@difficulty hard
@formats pdf html
@copies 3
@name 樹脂カタログ_推奨成形条件
@folder 購買/カタログ/樹脂
# エンプラ総合カタログ　推奨成形条件（参考値）
| 銘柄 | シリンダ ℃ | 金型 ℃ | 射出圧 MPa | 乾燥 |
|*5 {resin} | {220..300} | {40..120} | {50..120} | {80..120}℃×{3..5}h |
値は代表値で、保証値ではありません。お求めは{tel}、サンリョウ化成のカタログ第{5..30}版より。
""",
    r"""
@class lookalike
@difficulty hard
@formats pdf html
@copies 3
@name 工具カタログ_推奨切削条件
@folder 購買/カタログ/工具
# 超硬エンドミル　推奨切削条件表
| 被削材 | 切削速度 m/min | 一刃送り mm/t | 切込み |
|*4 {steel} | {60..220} | {0.02..0.15} | 0.{5..9}D |
（R) 登録商標。価格は希望小売価格 {3200..28000}円。税別。
""",
    r"""
@class lookalike
@difficulty medium
@formats pdf docx html
@copies 3
@name 公開特許公報_{code:JP##}
@folder 資料/特許公報
# (19)日本国特許庁(JP)　(12)公開特許公報(A)
(11)公開番号　特開20{10..24}-{100000..299999}　　(43)公開日　{era}
(54)【発明の名称】{食品混練装置|巻線治具|排水口の蓋}
(57)【要約】【課題】{粉だまり|線のゆるみ|髪の詰まり}を減らす。【解決手段】羽根の先に傾きを付けた。
【請求項1】軸と、前記軸に設けた羽根とを備えることを特徴とする装置。
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx ods docx
@copies 3
@name 成形条件表_様式（空）
@folder 様式集/成形
@sheet 様式
# 成形条件を書く紙
| 品番 | | 型番 | | 材料 | |
| 項目 | 設定 | 実測 | 項目 | 設定 | 実測 |
| 樹脂温度 | | | 保圧 | | |
| 射出速度 | | | 冷却 | | |
| 計量値 | | | クッション | | |
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx docx pdf
@name 検査成績書_白紙
@folder 様式集/検査
@sheet 白紙
# 検査成績を書く紙（白紙）
| 箇所 | 規格 | 1 | 2 | 3 | 判定 |
| ア | | | | | |
| イ | | | | | |
検査の人＿＿＿＿　日＿＿＿＿
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx docx
@name 見積書ひな形_金額なし
@folder 様式集/営業
# お見積りの紙（ひな形）
＿＿＿＿＿　御中
| 品物の名 | 数量 | 単価 | 金額 |
| | | | |
| | | 計 | |
有効期限　発行から＿日
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx csv html
@copies 3
@name 統計_生産動態_{isodate}
@folder 資料/統計
@sheet 統計
# 鉱工業の生産動態（役所の公表より）
| 品目 | 生産 トン | 出荷 百万円 | 在庫 トン | 前年比 % |
|*8 {銑鉄鋳物|ダイカスト|プレス型|ばね|歯車|めっき} | {1200..98000} | {900..88000} | {200..9000} | {86..118}.{0..9} |
""",
    r"""
@class lookalike
@difficulty medium
@formats pdf docx pptx
@copies 3
@name 教科書_熱処理の基礎_{2..9}章
@folder 資料/教科書
# 熱処理の基礎　第{2..9}章
炭素鋼は約727℃より上でオーステナイトになる。これを水や油で急に冷やすとマルテンサイトになり、硬くなる。
例題　S45Cを{820..860}℃から水冷し、{400..600}℃で戻した。硬さはおよそいくらか。
表の値は教育用の例である。（工業高校　機械科）
""",
    r"""
@class lookalike
@difficulty medium
@formats docx pdf
@name 高校生の課題研究_めっき
@folder 地域/出前授業
# 課題研究「10円玉をぴかぴかにする」
{city}　工業高校　三年　{surname}・{surname}
| 液 | 時間 分 | きれいさ |
| 酢＋塩 | {1..5} | ○ |
| ソース | {3..9} | ○ |
| 水 | {5..10} | × |
分かったこと　酸と塩がいっしょだと速い。
""",
    r"""
@class lookalike
@difficulty medium
@formats html pdf zip
@copies 3
@name 製品カタログ_{歯車ポンプ|ばね|洗米機}
@folder ホームページ/掲載/製品
# {小型歯車ポンプ|板ばね|業務用洗米機}　シリーズのご紹介
| 型式 | 吐出 L/min | 重さ kg | 希望小売価格 円 |
|*5 {code:YP-##} | {2..40} | {1..28} | {18000..240000} |
外観と仕様は予告なく変わることがあります。ショールームは{city}。
""",
    r"""
@class lookalike
@difficulty medium
@formats pdf html
@name 取扱説明書_{電動ねじ回し|卓上ボール盤}
@folder 設備/取説
# 取扱説明書　{電動ねじ回し|卓上ボール盤}
1. 電源は{100|200}V。回転は{200..900}〜{1000..3000} min-1
2. きりをチャックに入れ、鍵で三か所しめる
3. 手袋をしたまま回さない
故障かな　→　{tel}　お客様相談室
""",
    r"""
@class lookalike
@difficulty hard
@formats pdf html docx
@copies 3
@name 決算短信_{fiscal}
@folder 資料/他社決算
# {fiscal}　決算短信〔日本基準〕（連結）
上場会社名　{東海自動車工業|中央電機}　　URL https://www.example.jp/ir/
| | 売上高（連結） | 営業利益 | 経常利益 |
| 当期 百万円 | {80000..900000} | {2000..60000} | {2000..60000} |
| 前期 百万円 | {80000..900000} | {2000..60000} | {2000..60000} |
この短信は{date}に取引所で公表されたものです。
""",
    r"""
@class lookalike
@difficulty medium
@formats csv xlsx
@copies 3
@name sample_customers_{code:##}
@folder システム/教材
| id | name | email | phone |
| 1 | Taro Sample | taro@example.com | 00-0000-0000 |
| 2 | Hanako Dummy | hanako@example.org | 00-0000-0001 |
| 3 | Test Test | test@example.net | 00-0000-0002 |
This file is sample data for the database lesson.
""",
    r"""
@class lookalike
@difficulty medium
@formats txt
@copies 1
@ending nc
@name O0001_practice
@folder 訓練校/教材
~ %
~ O0001 (LESSON 1: SQUARE 50X50 - TEXTBOOK P.24)
~ G90 G54 G00 X0 Y0 Z5.
~ G01 X50. F100
~ Y50.
~ X0
~ Y0
~ M30
""",
    r"""
@class lookalike
@difficulty hard
@formats txt
@copies 1
@ending c
@name blink
@folder 訓練校/マイコン
~ // 訓練校の教材: LEDを点滅させる (public domain)
~ #include <avr/io.h>
~ #include <util/delay.h>
~ int main(void) {
~   DDRB |= 1 << 5;
~   for (;;) { PORTB ^= 1 << 5; _delay_ms(500); }
~ }
""",
    r"""
@class lookalike
@difficulty hard
@formats txt
@copies 1
@ending env
@name env.example
@folder システム/Web/見本
~ # 写して .env とし、値を入れる
~ DB_HOST=
~ DB_USER=
~ DB_PASSWORD=
~ MAIL_FROM=nobody@example.com
""",
    r"""
@class lookalike
@difficulty medium
@formats docx xlsx pdf
@copies 3
@name 手打ちうどんの配合_{code:U#}
@folder 余暇/料理
# 手打ちうどんの配合
| 材料 | 量 | 順 |
| 中力粉 | {300..600}g | 1 |
| 塩 | {12..30}g | 2 |
| 水 | {130..280}mL | 2 |
足で踏み、{1..3}時間ねかせ、{10..14}分ゆでる。
""",
    r"""
@class lookalike
@difficulty medium
@formats pdf docx
@name 規格の要約_表面粗さの書き方
@folder 資料/規格
# 表面粗さの書き方（規格票の要約）
| 記号 | 意味 | よく使う値 |
| Ra | 算術平均 | 0.4 0.8 1.6 3.2 6.3 |
| Rz | 最大高さ | 1.6 3.2 6.3 12.5 25 |
出典　日本規格協会の手引き
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx pdf
@name 計測器カタログ_価格抜粋
@folder 購買/カタログ/計測
# ノギス・マイクロメータ　価格表（定価）
| 品番 | 範囲 mm | 最小表示 | 定価 円 |
|*7 {code:MM-###} | 0-{25..300} | 0.0{1..5} | {4800..68000} |
""",
    r"""
@class lookalike
@difficulty hard
@formats html docx
@name 論文の要旨_学会誌より
@folder 資料/論文
# 過共晶アルミ合金の摩耗（学会誌　第{20..80}巻）
{person}、{person}　　doi:10.0000/example.{100..999}
Si量を{12..20}mass%とした試験片を{200..500}℃で{1..8}時間保ち、摩耗量を測った。図書館で読める。
""",
    r"""
@class lookalike
@difficulty medium
@formats pptx pdf
@name 展示会発表_軽くて強い鋳物
@folder 広報/展示会/講演
# 軽くて強い鋳物（展示会の壇上で話した分）
- 当社の鋳物は肉厚{2..4}mmから
- 試作は最短{5..20}日
- ご相談は小間番号{code:A-##}へ。資料はホームページにも載せています
""",
    r"""
@class lookalike
@difficulty medium
@formats docx html
@name 新製品の発表文_{stamp}
@folder 広報/{fiscal}
# プレスリリース　{業務用洗米機|歯車ポンプ}の新型を発売
報道関係各位　{today}
ヤマセ食品機械は、水の量を{20..40}%減らした新型を{date}に売り出します。希望小売価格は{198000..480000}円、年{300..2000}台を見込みます。
お問い合わせ　広報　{surname}　{tel}
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv
@name 鋳物市況_{isodate}
@folder 資料/市況
@sheet 市況
| 品 | 今週 円/kg | 先週 | 出所 |
| 銅 | {1100..1500} | {1100..1500} | 業界紙 |
| アルミ二次合金 | {320..460} | {320..460} | 業界紙 |
| 鉄くず | {38..60} | {38..60} | 業界紙 |
""",
    r"""
@class lookalike
@difficulty medium
@formats docx pdf
@name FMEAの教え方_架空の傘
@folder 研修/品質
# FMEAを学ぶ（教材：架空のこうもり傘）
| 部品 | 壊れ方 | 困ること | S | O | D |
| 骨 | 折れる | ぬれる | 7 | 4 | 3 |
| 布 | 破れる | ぬれる | 7 | 3 | 2 |
| 柄 | 抜ける | 飛んでいく | 8 | 2 | 4 |
受講者は空いた行を三つ埋めてみましょう。
""",
    r"""
@class lookalike
@difficulty medium
@formats dxf
@copies 1
@name 練習図_六角ボルト
@folder 訓練校/CAD
# CAD練習　六角ボルト M10（教科書 p.41）
1. 線の太さを学ぶための図である
[title] 学校=城東職業訓練校
[title] 組=機械科　　番
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx docx
@name 部品表の作り方_教材
@folder 研修/設計
@sheet 教材
# 部品表の作り方（教材：木のいす）
| 階層 | 名 | 数 | 買う所 |
| 1 | いす | 1 | — |
| 2 | 座板 | 1 | 材木屋 |
| 2 | 脚 | 4 | 材木屋 |
| 3 | 木ねじ | 12 | 金物屋 |
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv ods
@copies 3
@name 少年野球_打率表_{stamp}
@folder 地域/少年野球
@sheet 打率
# 打率の表
| 背番号 | 打席 | 安打 | 打率 | 盗塁 |
|*9 {row} | {20..60} | {3..25} | 0.{100..480} | {0..14} |
""",
    r"""
@class lookalike
@difficulty hard
@formats pdf html docx
@name 契約書の書き方_商工会の手引き
@folder 資料/法律
# 契約書の書き方（商工会の手引き）
例文　「＿＿＿（甲）と＿＿＿（乙）は、次のとおり売買契約を締結する。」
- 日付を忘れない
- 割り印は二通にまたがって押す
- 印紙の額は国税庁の表で見る
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx html
@name 給与計算の例題_簿記三級
@folder 研修/簿記
@sheet 例題
# 例題　給与の仕訳（簿記三級）
| 借方 | 金額 | 貸方 | 金額 |
| 給料 | 300,000 | 預り金 | 30,000 |
| | | 現金 | 270,000 |
数字は問題集のものである。
""",
    r"""
@class lookalike
@difficulty medium
@formats docx pdf xlsx
@copies 3
@name 電気の使用量_{fiscal}_掲示用
@folder 掲示/省エネ
@sheet 電気
# 電気の使用量（階段の掲示）
| 月 | 今年 kWh | 去年 kWh |
|*6 {row}月 | {18000..42000} | {18000..44000} |
昼休みは明かりを消しましょう。
""",
    r"""
@class lookalike
@difficulty hard
@formats pdf docx
@name 図面の読み方_入門
@folder 研修/製図
# 図面の読み方　入門
φ20 H7 は穴の直径20ミリ、公差の等級7を表す。
Ra 1.6 は表面の粗さ、C0.5 は45度の面取りを表す。
練習　次の記号の意味を書きなさい。　SR5　t2.3　M8×1.25
""",
    r"""
@class lookalike
@difficulty medium
@formats csv xlsx
@copies 3
@name 気温と湿度_{stamp}
@folder 設備/温湿度
| 日時 | 事務所 ℃ | 事務所 %RH | 食堂 ℃ |
|*14 {isodate} {time} | {18..29}.{0..9} | {30..70} | {17..30}.{0..9} |
""",
    r"""
@class lookalike
@difficulty medium
@formats html pdf
@name 学校だより_工場見学の感想
@folder 地域/出前授業
# 工場見学の感想（小学五年）
「プレスのきかいがドンと鳴ってびっくりしました。一分間に{20..60}回だそうです」
「ねじを{3..9}本もらいました。たからものにします」
学校のホームページより
""",
]
