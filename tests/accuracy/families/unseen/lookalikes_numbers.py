# SPDX-License-Identifier: GPL-3.0-or-later
"""Harmless tables and numbers that look like work: kitchens, schools, clubs, catalogues, statistics."""

DOCUMENTS = [
    r"""
@class lookalike
@formats xlsx docx html pdf
@copies 4
@difficulty medium
@name 食パンの配合
@folder 親睦会/料理部
# 食パンの配合（一斤）
| 材料 | 分量(g) | ベーカーズ％ |
| 強力粉 | {240..260} | 100 |
| 水 | {160..180} | {66..70} |
| 砂糖 | {10..20} | {4..8} |
| 塩 | {4..5} | 2 |
| バター | {10..20} | {4..8} |
| イースト | {2.5..4.0} | {1.0..1.6} |
{28..32}℃で{50..70}分、{180..200}℃で{25..35}分焼く。
""",
    r"""
@class lookalike
@formats docx txt html
@copies 3
@difficulty medium
@name 梅酒の作り方
@folder 親睦会/料理部
# 梅酒の作り方
青梅{1.0..2.0}kg、氷砂糖{500..900}g、ホワイトリカー{1.8..3.6}L。へたを取り、びんは熱湯をかける。
{3..12}か月たったら飲める。温度は{15..22}℃がよい。
""",
    r"""
@class lookalike
@formats xlsx csv
@copies 4
@difficulty medium
@name 気温の観測値
@folder 参考/統計
# 気象観測値（公表値の写し）
| 日 | 最高℃ | 最低℃ | 降水mm | 気圧hPa |
|*10 {row} | {12.0..36.0} | {-2.0..11.0} | {0.0..88.0} | {992..1028} |
""",
    r"""
@class lookalike
@formats xlsx csv pdf
@copies 4
@difficulty hard
@name 鉱工業指数
@folder 参考/統計
# 鉱工業生産指数（公表値）　2020年=100
| 業種 | 前月 | 当月 | 前年比(％) |
| 自動車 | {88.0..118.0} | {88.0..118.0} | {-14.0..14.0} |
| 電子部品 | {88.0..118.0} | {88.0..118.0} | {-14.0..14.0} |
| 化学 | {88.0..118.0} | {88.0..118.0} | {-14.0..14.0} |
| 金属製品 | {88.0..118.0} | {88.0..118.0} | {-14.0..14.0} |
""",
    r"""
@class lookalike
@formats pdf html docx
@copies 4
@difficulty hard
@name ねじカタログ
@folder カタログ
# 六角穴付きボルト　製品カタログ
| 呼び | ピッチ | 頭径 | 推奨締付(N·m) | 標準価格(円/100本) |
| M3 | 0.5 | 5.5 | {1.2..1.6} | {380..620} |
| M4 | 0.7 | 7.0 | {2.8..3.6} | {420..700} |
| M5 | 0.8 | 8.5 | {5.6..7.2} | {480..780} |
| M6 | 1.0 | 10.0 | {9.5..12.0} | {560..900} |
材質 SCM435　強度区分 12.9　ご注文は全国の取扱店へ
""",
    r"""
@class lookalike
@formats pdf html zip
@copies 4
@difficulty hard
@name 樹脂一般物性
@folder カタログ/材料
# 樹脂材料の一般物性（メーカーのカタログより）
| 材料 | 比重 | 引張(MPa) | 荷重たわみ(℃) | 推奨成形温度(℃) |
| POM | 1.41 | 61 | 110 | 190〜210 |
| PA66-GF30 | 1.37 | 190 | 250 | 275〜295 |
| PC | 1.20 | 63 | 130 | 280〜310 |
| PPS-GF40 | 1.66 | 180 | 265 | 310〜340 |
数値は代表値で保証値ではありません。ver.{1..9}
""",
    r"""
@class lookalike
@formats docx pdf html
@copies 3
@difficulty hard
@name 射出成形技能検定
@folder 教育/検定
# プラスチック成形 技能検定{1..3}級 学科問題（公開問題より）
問1　保圧が低いと何が起きるか。　ア ばり　イ ひけ　ウ やけ
問2　PA66 の乾燥で正しいものはどれか。　ア 80℃ 4時間　イ 200℃ 1時間
問3　型締力 = 投影面積 × 型内圧。{80..200}cm2、{30..50}MPa のとき何kNか。
""",
    r"""
@class lookalike
@formats docx pdf html
@copies 3
@difficulty hard
@name 旋盤の実習プリント
@folder 教育/工業高校
# 工業高校　旋盤実習プリント
| 作業 | 回転(min-1) | 送り(mm/rev) | 切込み(mm) |
| 端面 | 640 | 手送り | 0.5 |
| 荒削り | 640 | 0.2 | 1.0 |
| 仕上げ | 1000 | 0.08 | 0.2 |
　　年　　組　　番　氏名
""",
    r"""
@class lookalike
@formats txt
@ending nc
@copies 3
@difficulty hard
@name LESSON{1..30}
@folder 教育/NC入門
%
O0001 (KYOZAI LESSON)
(ENSYU NO HOHO)
G90 G54
S500 M03
G00 X0 Y0
G01 Z-1. F50
G02 X{10..20}. Y0 R{5..10}.
(TSUGI WA G03 WO TAMESU)
M30
%
""",
    r"""
@class lookalike
@formats xlsx docx pdf
@copies 4
@difficulty medium
@name 空の成形条件表
@folder 様式/製造
# 射出成形条件表（様式）
| 材料 | | 型番 | |
| 項目 | 設定 | 単位 |
| シリンダ温度 | | ℃ |
| 金型温度 | | ℃ |
| 保圧 | | MPa |
| 冷却時間 | | s |
記入者　　　　　　　日付　　　　　
""",
    r"""
@class lookalike
@formats xlsx docx ods
@copies 4
@difficulty medium
@name 見積書ひな形
@folder 様式/営業
# 御見積書（ひな形）
　　　　　　　　御中
| 品番 | 品名・摘要 | 数量 | 単価 | 金額 |
| | | | | |
| | | | | |
| | | | 合計 | |
納期　　　　　　有効期限　　　　　　
""",
    r"""
@class lookalike
@formats xlsx docx eml+
@copies 3
@difficulty medium
@name 8D報告様式
@folder 様式/品証
# 8D報告書（様式）
| D | 内容 | 記入 |
| D1 | チーム | |
| D2 | 現象 | |
| D3 | 暫定処置 | |
| D4 | 根本原因 | |
| D5 | 恒久対策 | |
| D8 | ねぎらい | |
""",
    r"""
@class lookalike
@formats xlsx csv ods
@copies 4
@difficulty hard
@name ゴルフ成績表
@folder 親睦会/ゴルフ部
@sheet 成績
# 第{20..60}回 親睦ゴルフ 成績
| 順 | 名前 | OUT | IN | HDCP | NET |
|*8 {row} | {surname} | {40..62} | {40..62} | {8..36} | {68.0..82.0} |
""",
    r"""
@class lookalike
@formats xlsx csv docx
@copies 3
@difficulty medium
@name 野球部スコア
@folder 親睦会/野球部
# 対抗戦スコア
| チーム | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 計 |
| 製造部 | {0..4} | {0..4} | {0..4} | {0..4} | {0..4} | {0..4} | {0..4} | {2..12} |
| 事務所 | {0..4} | {0..4} | {0..4} | {0..4} | {0..4} | {0..4} | {0..4} | {2..12} |
""",
    r"""
@class lookalike
@formats xlsx csv
@copies 3
@difficulty hard
@name 家庭菜園の記録
@folder 親睦会/園芸部
| 日付 | 気温 | 水(L) | 肥料(g) | 収穫(個) |
|*9 {isodate} | {12.0..34.0} | {2.0..9.0} | {0..60} | {0..24} |
トマトとなす、中庭の{2..5}列目
""",
    r"""
@class lookalike
@formats xlsx csv html
@copies 4
@difficulty hard
@name 定価表_ホームページ掲載
@folder 広報/価格
# 標準価格表（ホームページ掲載・税別）
| 型式 | 品名 | 標準価格(円) |
|*8 {code:AA-###} | {レンチ|ドライバ|治具板|吊り具|マグネット台} | {980..28800} |
価格は{date}現在。お求めは販売店まで。
""",
    r"""
@class lookalike
@formats pdf docx html
@copies 4
@difficulty hard
@name 製品安全データの読み方
@folder 参考/化学
# SDS の読み方（協会の小冊子）
| 章 | 内容 |
| 2 | 危険有害性の要約 |
| 3 | 組成及び成分情報（例：トルエン 10〜20％） |
| 9 | 物理的性質（例：引火点 {4..30}℃） |
| 14 | 輸送上の注意 |
""",
    r"""
@class lookalike
@formats xlsx csv zip
@copies 4
@difficulty medium
@name 蔵書一覧
@folder 図書
| 書名 | 著者 | ISBN | 年 |
|*8 {図解 プレス金型設計|はじめての品質工学|めっき教本|機械要素の基礎|やさしい統計} | {person} | {jan} | {1988..2024} |
""",
    r"""
@class lookalike
@formats xlsx csv
@copies 3
@difficulty medium
@name JAN一覧_売店
@folder 総務/売店
| 商品 | JAN | 売価 |
|*9 {お茶|カップ麺|おにぎり|軍手|電池|ガム} | {jan} | {98..480} |
""",
    r"""
@class lookalike
@formats txt csv
@copies 3
@difficulty medium
@name 正規乱数の例
@folder 教育/統計
| i | x | y |
|*12 {row} | {-2.50..2.50} | {-2.50..2.50} |
授業で使う乱数。平均0、分散1。
""",
    r"""
@class lookalike
@formats docx pdf html
@copies 3
@difficulty hard
@name FMEAの教科書
@folder 教育/品質
# FMEA のやさしい例（電気ポット）
| 部品 | 故障モード | 影響 | S | O | D | RPN |
| ふた | 閉まらない | やけど | 8 | 3 | 4 | 96 |
| ヒータ | 切れる | 沸かない | 5 | 2 | 3 | 30 |
| 脚 | 折れる | 倒れる | 9 | 2 | 5 | 90 |
教材のため数値は作ったものです。
""",
    r"""
@class lookalike
@formats docx pdf pptx
@copies 3
@difficulty hard
@name QC検定の例題
@folder 教育/品質
# 工程能力の例題
規格 10.00±0.05、平均 10.01、標準偏差 0.012 のとき Cpk はいくらか。
答　(10.05−10.01)/(3×0.012)=1.11
次の問では標準偏差を{0.008..0.020}として計算せよ。
""",
    r"""
@class lookalike
@formats txt
@ending py
@copies 3
@difficulty medium
@name practice{1..40}
@folder 教育/プログラム入門
# 練習問題 {1..40}：九九の表
for i in range(1, 10):
    print(*[i * j for j in range(1, 10)])
# できた人は {11..30} まで広げる
""",
    r"""
@class lookalike
@formats csv xlsx eml+
@copies 3
@difficulty hard
@name サンプル名簿（ダミー）
@folder 教育/表計算
# 表計算講習のダミーデータ（実在しません）
| 番号 | 氏名 | 国語 | 数学 |
| 1 | 山田花子 | 70 | 82 |
| 2 | 日本太郎 | 65 | 91 |
| 3 | 見本一郎 | 88 | 54 |
課題：平均を求めて棒グラフにする（{1..5}日目）
""",
    r"""
@class lookalike
@formats docx html pdf
@copies 3
@difficulty medium
@name 旅行の会計
@folder 親睦会/旅行
# 親睦旅行の会計報告
| 項目 | 金額(円) |
| バス | {120000..240000} |
| 宿 | {240000..560000} |
| 昼食 | {48000..96000} |
| 会費 | {400000..800000} |
残りは来年へ繰り越します。幹事 {surname}
""",
    r"""
@class lookalike
@formats xlsx docx csv
@copies 3
@difficulty medium
@name 献立_{isodate}
@folder 食堂
# 今週の献立
| 曜 | A定食 | B定食 | kcal | 塩分(g) |
| 月 | {さば煮|から揚げ} | {うどん|カレー} | {580..860} | {2.0..5.0} |
| 火 | {肉じゃが|焼き魚} | {そば|親子丼} | {580..860} | {2.0..5.0} |
| 水 | {とんかつ|麻婆豆腐} | {ラーメン|ハヤシ} | {580..860} | {2.0..5.0} |
""",
    r"""
@class lookalike
@formats docx pdf html
@copies 3
@difficulty hard
@name 切削の基礎講座
@folder 参考/雑誌
# 誌上講座　切削の基礎　第{2..20}回
SUS304 を超硬で削るとき、切削速度は80〜120m/min、送りは0.1mm/rev あたりから始めるのが一般的である。
工具メーカーの推奨表を見て、びびったら回転を{10..30}％落とす。切りくずの色で熱を読もう。
""",
    r"""
@class lookalike
@formats dxf
@copies 4
@difficulty hard
@name 製図試験_課題{1..9}
@folder 教育/CAD検定
CAD 検定 練習課題
一辺 {20..60} の正六角形をかけ
φ20 の円に接する線を二本引け
[title] 課題={1..9}
[title] 氏名=
[title] 受験番号=
""",
    r"""
@class lookalike
@formats dxf
@copies 3
@difficulty hard
@name 図枠A{1..4}
@folder 様式/図枠
[title] 図番=
[title] 品名=
[title] 材質=
[title] 尺度=
[title] 秘密区分=
""",
]
