// Sequences, cycles, once-only text, in lines, blocks and choices.
VAR n = 0
VAR shown = 0
-> again
=== again ===
~ n = n + 1
PAT: {One|Two|Three}, {&red|green|blue}, {!ping|pong}.
{stopping:
- First time. # fact:first
- Second time. {&inner a|inner b}
- PAT: Later.
}
{cycle:
- JO: Even.
- Odd.
}
{once:
- ~ shown = shown + 1
  Shown once.
- ~ shown = shown + 1
  Shown twice. # km:r.open=full
}
{n > 3: {n > 5: many|some} more}
{n:
- 1: single
- 2: double {&x|y}
- else: {n} fold
}
{
- n == 1: start
- n > 2 && shown == 2: middle # fact:middle
- else: otherwise
}
+ {n < 5} [On {one|two|three} # ev:{info|ack|warm}] -> again
+ [Stop after {&an odd|an even} number]
- Done. {shown} # ending:over
-> END
