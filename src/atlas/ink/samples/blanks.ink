// Glue, blanks and lines that come apart and together.
VAR x = 0
-> start
=== start ===
One <>
two
<> three.
	Tabs	and   blanks   .  
{x == 0:glued}<> on {x > 0: never}
- (loop)
~ x = x + 1
{x > 1:
  <>, and again
}
A{x}B {""}C{" "}D.
{blank()}
Before<>{blank()}<>after.
-> middle ->
End{x == 1: one}{x == 2:  two }.
PAT:{x} no speaker
PAT: {x} a speaker
{x > 1:PAT}{x < 2:JO}: chosen speaker
+ [  padded  {x}  ]   tail  
+ <> glued choice [here]
+ {x < 3} [loop] -> loop
- <>done
<>.
{x:
- 1:
- 2: two
}
JO:
JO: <>
said. # ending:over
-> END
=== middle
mid<>
->->
=== function blank()
~ x = x + 0
