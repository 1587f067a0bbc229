# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled technology of the kinds the state asks to be told about before it goes abroad."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-34|DK-48|DK-50|DK-35|DK-47
@copies 3
@formats xlsx docx pdf
@name 誘電体スラリー検討_{code:S##}
@folder 電子部品/MLCC
# {積層セラミックコンデンサ|MLCC}　誘電体スラリーの検討
| 試料 | BaTiO3粒径(nm) | Dy2O3(mol%) | MgO(mol%) | バインダ(wt%) | 焼成温度(℃) | 誘電率 |
|*6 {code:S-##} | {80..180} | {0.3..1.2} | {0.2..1.5} | {6.0..11.0} | {1120..1240} | {2200..4200} |
シート厚 {0.5..1.6}μm、積層 {200..800}層。酸素分圧を{-12..-9}乗に保つと絶縁抵抗が上がる。
""",
    r"""
@class sensitive
@kind DK-29|DK-50|DK-48|DK-47|DK-35|DK-49
@copies 3
@formats docx pdf xlsx
@name 炭素繊維焼成{条件|実験}_{code:CF##}
@folder 繊維/焼成
# PAN系炭素繊維　{耐炎化・炭素化条件|焼成炉の条件}
| 区間 | 温度(℃) | 滞留(min) | 延伸(%) | 雰囲気 |
| 耐炎化1 | {205..225} | {15..30} | {2..8} | 空気 |
| 耐炎化2 | {240..270} | {15..30} | {-3..2} | 空気 |
| 前炭素化 | {350..650} | {2..6} | {2..6} | N2 |
| 炭素化 | {1200..1600} | {1..4} | {-4..-2} | N2 |
ストランド強度 {4.8..6.4}GPa、弾性率 {230..310}GPa。毛羽は{0.2..2.0}個/m
""",
    r"""
@class sensitive
@kind DK-50|DK-48|DK-49|DK-35|DK-47|DK-37
@copies 3
@formats docx pptx pdf
@name SiCエピ{条件|膜厚分布}_{code:W###}
@folder 半導体/SiC
# SiCエピタキシャル成長　{条件出し結果|週報}
- 基板 4H-SiC {6|8}インチ、オフ角 4°
- 温度 {1580..1660}℃、圧力 {4..12}kPa、C/Si比 {0.8..1.5}
- SiH4 {80..240}sccm、C3H8 {30..120}sccm、HCl {200..900}sccm
- 成長速度 {20..62}μm/h、膜厚むら ±{0.8..4.0}%
- 三角欠陥 {0.05..0.90}個/cm2。{サセプタ回転を{20..80}rpmに上げる|昇温を遅くする}と減る
""",
    r"""
@class sensitive
@kind DK-32|DK-50|DK-47|DK-34|DK-48
@copies 3
@formats xlsx docx pdf
@name 電解銅箔{添加剤|条件}_{code:F##}
@folder 箔/製造
# 電解銅箔　{電解条件と添加剤|製箔条件}
| 項目 | 下限 | 狙い | 上限 |
| 銅(g/L) | {60..70} | {75..85} | {90..100} |
| 硫酸(g/L) | {80..90} | {95..110} | {115..130} |
| 電流密度(A/dm2) | {30..40} | {45..60} | {65..80} |
| {膠|SPS|HEC}(ppm) | {0.5..1.5} | {2.0..4.0} | {5.0..8.0} |
箔厚 {4|6|8|12}μm、Rz {0.6..1.8}μm。ドラム研磨は{#800|#1200|#2000}で仕上げる。
""",
    r"""
@class sensitive
@kind DK-34|DK-48|DK-50|DK-49|DK-47
@copies 3
@formats docx xlsx txt
@name 正極{合剤|配合}_{code:B##}
@folder 電池/電極
# 電池　{正極合剤|全固体　電解質層}の試作
活物質 {NCM811|LFP|LNMO} {88.0..96.5}wt%、導電助剤 {1.0..4.0}wt%、{PVDF|SBR|硫化物電解質}{1.5..18.0}wt%
混練 {20..90}分、固形分 {48..68}%、粘度 {2.0..9.0}Pa・s
塗工 {80..240}μm、乾燥 {90..130}℃、プレス密度 {2.8..3.6}g/cm3
{200..1200}サイクル後の容量維持 {78..96}%
""",
    r"""
@class sensitive
@kind DK-29|DK-50|DK-48|DK-47|DK-35|DK-34
@copies 3
@formats docx pdf xlsx
@name ネオジム磁石{粒界拡散|焼結}_{code:N##}
@folder 磁性材/試作
# ネオジム焼結磁石　{粒界拡散の条件|微粉砕と焼結}
| 試料 | Dy付着(wt%) | 拡散温度(℃) | 時間(h) | Br(T) | Hcj(kA/m) |
|*5 {code:N-##} | {0.05..0.60} | {820..940} | {4..24} | {1.28..1.44} | {1200..2400} |
ジェットミルの粒径 {2.4..4.5}μm、酸素 {200..1800}ppm。炉内の{Ar|真空 {0.001..0.010}Pa}で割れが減る。
""",
]
