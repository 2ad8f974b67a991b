// Numbers, texts and truth, and what Ink makes of mixtures.
VAR i = 7
VAR f = 2.5
VAR t = true
VAR s = "text"
CONST C = 3
-> start
=== start ===
~ temp g = 0.1
{i + 1} {i - 9} {i * f} {i / 2} {-i / 2} {i % C} {i / f} {f - 0.5} {f * 2}
{INT(f)} {FLOAT(i)} {FLOAT(i) / 2} {FLOOR(f)} {CEILING(f)} {FLOOR(-f)} {INT(-f)} {POW(2, 10)} {POW(2, -1)}
{MIN(i, f)} {MAX(i, C)} {-f} {-i} {not i} {not f} {not FLOAT(0)} {!t}
{t} {t == 1} {t + t} {i == 7.0} {s == "text"} {s != "text"} {s + i} {s + f + t} {s ? "ex"} {s !? "ex"}
{g + 0.2} {1 / 3} {1.0 / 3} {7 / 2 * 2.0} {FLOAT(4) == 4} {FLOAT(4) + 1}
{"" == s} {i > f && t} {i < f || s == ""} {i >= 7} {i <= 6.9} {"1" == 1} {1 + "1"} {f / 0.5}
{ t && not (i == 3) and (f or false): yes|no }
~ i += C
~ i -= 1
~ i++
~ f--
~ t = i > 9 && f < 2
~ s = s + "{i}"
{i} {f} {t} {s}
* {i == 10} [Ten {f}] {i / 4} {i % 4} {FLOAT(i) % 4}
* {f} [Float {t}]
  ~ f = FLOAT(i)
  {f} {f / 4} {f % 4} {f == i}
* {s != "text"} [Text {s}]
  ~ s = ""
  {s}<{s == ""}>
+ {false} [Never]
- {s: has text|is empty} {i / 0 > 5: endless} # ending:over
-> END
