# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled papers of the drawing office and the laboratory that a maker would not let out."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-01
@difficulty medium
@formats dxf pdf
@copies 3
@name {drawing}_{code:REV#}
@folder 図面/部品
# {偏心カム|支持ブロック|案内輪}
1. 焼入れ焼戻し　HRC {52..60}
2. A面とB面の平行度 0.0{1..3}　直角度 0.0{2..5}
3. φ{12..40} g6　深さ {5..30} +0.05/0　Ra {0.4..1.6}
4. 面取り C0.{3..5}
[title] 図番号={drawing}
[title] 部品名={偏心カム|支持ブロック|案内輪}
[title] 素材={steel}
[title] 尺={1:1|2:1}
[title] 三角法=承認 {surname}
""",
    r"""
@class sensitive
@kind DK-02|DK-09
@difficulty medium
@formats pdf dxf
@name 総組立図_{code:ASM-###}
@folder 図面/組立
# {製麺機|洗米機|真空包装機}　総組立図
| 照合 | 図番 | 部品名 | 数 | 材質 |
|*9 {row} | {code:YM-####} | {item} | {1..8} | {steel} |
すき間 A = {0.05..0.20}、ベルト張力 {40..120} N で組むこと
[title] 総図={code:ASM-###}
[title] 設計　検図　承認={surname} {surname} {surname}
""",
    r"""
@class sensitive
@kind DK-03|DK-02
@difficulty medium
@formats pdf xlsx
@name 金型構想_{part}_{code:M###}
@folder 金型/構想
@sheet 構想
# {part}　金型構想
| 項目 | 内容 |
| 取り数 | {2..8} |
| ゲート | {ピンポイント|サブマリン|ホットランナ} φ{0.8..2.5} |
| 型材 キャビ／コア | NAK80／STAVAX　HRC {38..54} |
| 収縮率 | {5..18}/1000 |
| スライド | {2..4}方向　傾斜ピン {15..22}° ストローク {12..40}mm |
| 冷却 | φ{8..12} 回路{4..10}系統　入子は{ベリリウム銅|3D造形水管} |
""",
    r"""
@class sensitive
@kind DK-04
@difficulty medium
@formats pdf dxf xlsx
@name 段取り図_{part}_{2..5}工程
@folder 治具/段取
# {part}　{2..5}工程　段取り図
基準ピン φ{8..12} h5 × 2、着座 {3..4}点、クランプ力 {2..9} kN
| 治具番号 | 部品 | 材 | 硬さ |
|*4 {code:JG-###} | {位置決め|受け|押さえ} | {SKD11|SKS3|S45C} | HRC{40..60} |
取付け向きを間違えないよう切欠きを設けた（特に左右勝手）
""",
    r"""
@class sensitive
@kind DK-06|DK-05
@difficulty hard
@copies 1
@formats txt
@ending step
@name {part}_{code:A##}
@folder 3D/出し
~ ISO-10303-21; /* yamase */
~ HEADER;
~ FILE_DESCRIPTION(('cam lever'),'2;1');
~ FILE_NAME('cam_lever_r3','2025-11-04T10:22:31',('s.kamiya'),('Yamase Shokuhin Kikai'),'','','');
~ FILE_SCHEMA(('AUTOMOTIVE_DESIGN { 1 0 10303 214 3 1 1 }'));
~ ENDSEC;
~ DATA;
~ #10=CARTESIAN_POINT('',(0.,12.5,-3.25));
~ #11=DIRECTION('',(0.,0.6,0.8));
~ #12=DIRECTION('',(1.,0.,0.));
~ #13=AXIS2_PLACEMENT_3D('',#10,#11,#12);
~ #14=CYLINDRICAL_SURFACE('',#13,6.35);
~ ENDSEC;
~ END-ISO-10303-21; /* owari */
""",
    r"""
@class sensitive
@kind DK-07|DK-09
@difficulty medium
@formats pdf xlsx
@name 回路図_{code:PCB-###}_電源部
@folder 電子/回路
# 電源部　回路図 {code:PCB-###}
| 記号 | 品種 | 定数 | 接続 |
| U1 | 降圧IC | {3.3..5.0}V {1..3}A | VIN-1, SW-3, FB-5 |
| L1 | インダクタ | {4.7..22.0} uH | U1-3, C4 |
|*5 C{row} | 積層セラミック | {0..22}.{1..9} uF/{16..50}V | VOUT, GND |
| R7/R8 | 帰還抵抗 | {10..56}k / {3..12}k 1% | FB |
ノイズ対策：C4はU1から{2..6}mm以内に置く
""",
    r"""
@class sensitive
@kind DK-08
@difficulty hard
@copies 1
@formats txt
@ending gbr
@name {code:PCB-###}_top
@folder 電子/基板データ
~ G04 Layer: TopCopper board ctrl-r4*
~ %FSLAX36Y36*%
~ %MOMM*%
~ %ADD10C,0.200000*%
~ %ADD11R,1.600000X0.800000*%
~ D10*
~ X012700000Y008255000D02*
~ X015240000Y008255000D01*
~ X015240000Y010160000D01*
~ D11*
~ X020320000Y011430000D03*
~ M02*
""",
    r"""
@class sensitive
@kind DK-09|DK-61|DK-63
@difficulty easy
@formats xlsx csv ods
@copies 3
@name 部品表_{code:BOM-###}
@folder 設計/部品表
@sheet BOM
| 階層 | 品目コード | 品名 | 員数 | 仕入先 | 単価 |
|*14 {1..3} | {code:K##-####} | {item} | {1..12} | {maker} | {18..4200} |
""",
    r"""
@class sensitive
@kind DK-10|DK-55
@difficulty medium
@formats docx pdf odt
@name 製品仕様書_{code:SP-###}案
@folder 設計/仕様
# {小型歯車ポンプ|真空包装機|卓上洗浄機}　製品仕様書（案）
| 項目 | 仕様 | 許容 |
| 吐出量 | {2..40} L/min | ±{3..8}% |
| 最高圧 | {0.5..3.5} MPa | — |
| 軸封 | {メカニカルシール|リップ} 材 {SiC|カーボン} | 漏れ {0.1..1.0} mL/h以下 |
| 材質 本体 | {steel} | — |
| 騒音 | {48..70} dB(A) 以下 | 1m |
未定：モータの型番（{date}までに決定）
""",
    r"""
@class sensitive
@kind DK-11
@difficulty medium
@formats xlsx docx pdf
@copies 3
@name 強度計算_{part}
@folder 設計/計算
@sheet 計算
# {part}　強度計算書
| 記号 | 意味 | 値 | 単位 |
| P | 荷重 | {800..9000} | N |
| L | 支点間 | {60..400} | mm |
| Z | 断面係数 | {120..4200} | mm3 |
| σ | 曲げ応力 | {40..220} | MPa |
| σa | 許容応力 | {150..260} | MPa |
| S | 安全率 | {1.2..4.5} | — |
結論：リブを{2..4}mm厚くすれば足りる。
""",
    r"""
@class sensitive
@kind DK-12
@difficulty medium
@formats docx pptx pdf
@name 湯流れ解析_{part}
@folder 解析/{fiscal}
# {part}　湯流れ解析の結果
- メッシュ数 {1..9}.{1..9}百万、要素の大きさ {0.8..2.5}mm
- 境界条件：溶湯 {640..700}℃、金型 {160..240}℃、ゲート速度 {28..55}m/s
- ガス巻き込みはボス裏に{2..6}%、凝固の最後は厚肉部
- 対策案：湯口を{10..35}mm手前へ、オーバーフロー{1..3}か所追加
""",
    r"""
@class sensitive
@kind DK-13|DK-55
@difficulty hard
@formats pptx pdf
@name 次期{炊飯釜|包丁|計測端末}の意匠案
@folder 意匠/検討
# 次期{炊飯釜|包丁|計測端末}　意匠案の比べ
- 案A：{丸|角}を立てる。型は{2..3}面、塗り{1..2}色
- 案B：取っ手を一体に。意匠登録はまだ出願していない
- 案C：ほか社の{code:X##}に似るため落とす
投票　A {3..9}、B {3..9}、C {0..2}　→　{date}に社長が決める
""",
    r"""
@class sensitive
@kind DK-14
@difficulty medium
@formats xlsx docx pdf
@copies 3
@name 設計変更通知_{code:EC-####}
@folder 設計/変更
# 設計変更通知　{code:EC-####}
[field] 対象品番: {drawing}
| 変更前のすがた | 変更後のすがた | 変更理由 |
| 板厚 t{1.0..2.0} | t{2.1..3.2} | {振動で割れた|客先の要求|反り対策} |
| 穴 φ{4.5..6.5} | 長穴 {6..8}×{9..14} | 組付けのずれを逃がす |
切替時期：{date}製造分から　旧部品：在庫{30..900}個は{使い切る|手直し|廃却}
""",
    r"""
@class sensitive
@kind DK-15|DK-16
@difficulty medium
@formats docx xlsx pdf
@name DR{1..3}議事_{part}
@folder 設計審査/{fiscal}
# 設計審査 DR{1..3}　指摘と処置
| 番号 | 指摘 | 出した人 | 処置 | 期限 | 完 |
|*6 {row} | {リブ根元の応力が高い|抜き勾配が足りない|軸受の寿命計算がない|締付けトルク未定|防水の根拠が弱い} | {surname} | {再計算|形状変更|追加試験} | {date} | {済|未} |
判定：{条件付きで次へ進む|再審査}
""",
    r"""
@class sensitive
@kind DK-16|DK-22
@difficulty medium
@formats xlsx ods pdf
@name DFMEA_{part}
@folder 設計/FMEA
@sheet DFMEA
# {part}　DFMEA
| 機能 | 故障モード | 影響 | S | 原因 | O | 検出 | D | RPN |
|*7 {密封|支持|導通|案内} | {割れ|摩耗|緩み|断線} | {漏れ|停止|異音} | {4..9} | {肉厚不足|公差の積み上げ|材料違い} | {2..6} | {耐久試験|解析|目視} | {2..7} | {40..280} |
""",
    r"""
@class sensitive
@kind DK-17|DK-10
@difficulty hard
@formats pdf docx
@name 支給図受領_{customer}_{code:KY-###}
@folder 客先支給/{code:C##}
# 支給図面の写しと覚え
{customer}から借りた図面 {code:KY-###} の要点を写した。返す日は{date}。
| 部位 | 寸法 | 公差 | 客先の注記 |
|*5 {A|B|C|D} | {8..160}.{1..9} | ±0.{01..10} | {重要寸法|外観重要|バリなきこと} |
目的外に使わないこと、と客先の送付状にある。
""",
    r"""
@class sensitive
@kind DK-18|DK-40
@difficulty hard
@formats xlsx pdf
@name 社内公差基準_{code:KJ##}
@folder 設計/基準
@sheet 公差
# 当社の公差の決め方（{射出|プレス|ダイカスト}）
| 寸法の区分 mm | 並 | 精 | 型補正の見込み |
|*6 {3..30}〜{31..315} | ±{0.10..0.40} | ±{0.02..0.09} | {2..9}/1000 |
{resin}は湿度で{0.1..0.4}%伸びるので、測るのは{24..72}時間後とする。
""",
    r"""
@class sensitive
@kind DK-54
@difficulty medium
@copies 1
@formats txt
@ending c
@name valve_ctrl
@folder 制御/ソース
~ /* 充てん弁の制御 本番用 Yamase Shokuhin Kikai */
~ #include "hal_yamase.h"
~ #define KP 0.82f
~ #define KI 0.115f
~ static float integral;
~ void valve_step(float target_g, float now_g)
~ {
~     float e = target_g - now_g;
~     integral += e * 0.01f;
~     if (integral > 40.0f) integral = 40.0f;
~     hal_set_pwm(2, KP * e + KI * integral);
~ }
""",
    r"""
@class sensitive
@kind DK-54
@difficulty medium
@copies 1
@formats txt
@ending py
@name weld_inspect
@folder 画像検査/ソース
~ # 溶接ビードの良否を見分ける（自社開発）
~ import numpy as np, csv
~ THRESH_WIDTH = (3.1, 4.4)
~ def bead_width(profile):
~     edges = np.where(np.diff(profile > 118))[0]
~     return (edges[-1] - edges[0]) * 0.021
~ def judge(profile):
~     w = bead_width(profile)
~     return THRESH_WIDTH[0] <= w <= THRESH_WIDTH[1]
""",
    r"""
@class sensitive
@kind DK-55|DK-51|DK-68
@difficulty hard
@formats pptx docx pdf
@name 来春発売品_{code:NP##}_内容
@folder 企画/新製品
# 来春発売品 {code:NP##} の内容
- 売り出し {date}（代理店への案内は{date}から）
- 旧型より{18..40}%軽い、電池{8..20}時間、値段は{29800..98000}円を狙う
- 初年度 {1200..9000}台、原価は売値の{38..55}%
- ライバルの{A社|K社|S社}が同じころに出すといううわさ
""",
    r"""
@class sensitive
@kind DK-56|DK-43|DK-46|DK-41
@difficulty hard
@formats csv xlsx
@copies 3
@name 学習用データ_{設備|外観}_{stamp}
@folder AI/データ
| 時刻 | 主軸電流A | 振動mm/s | 温度℃ | 正解ラベル |
|*20 {isodate} {time} | {3..18}.{1..9} | {0.2..7.5} | {24..68} | {OK|OK|OK|NG_摩耗} |
""",
    r"""
@class sensitive
@kind DK-57
@difficulty medium
@formats docx pptx xlsx
@name 他社品分解_{code:BM-##}
@folder 企画/ベンチマーク
# 他社品の分解調べ　{code:BM-##}
| 項目 | 自社 | {K社|M社} | {N社|T社} |
| 質量 g | {200..900} | {200..900} | {200..900} |
| 部品点数 | {30..120} | {30..120} | {30..120} |
| 推定原価 円 | {800..4200} | {800..4200} | {800..4200} |
| 樹脂 | {resin} | PC/ABS | PP |
所見：{K社|M社}はねじを{4..12}本減らし、爪で止めている。まねできる。
""",
]
