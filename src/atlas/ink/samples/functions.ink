// Functions: values, references, recursion, printing, in conditions, texts and choices.
VAR total = 0
VAR name = "Pat"
VAR act = -> double
CONST LIMIT = 7
-> start
=== start ===
~ temp mine = 3
~ add(total, 4)
~ add(mine, total)
Total {total}, mine {mine}, {fact(4)}, {double(mine)}.
{greet(name)}
Before {say("x")} after {say("")} end.
{say("alone")}
~ say("quietly")
{nothing()} nothing
~ temp made = "{name} and {double(2)}"
{made}
{isBig(mine): PAT: Big. # fact:big|PAT: Small.}
* {isBig(total)} [Big {double(total)}] # ev:info
* {not isBig(total)} [Small {greet("you")} # fact:{pick(total)}]
  ~ total = max(total, 9)
+ [Raise # km:r.own={isBig(total):full|weak}]
  ~ swap(total, mine)
  ~ twice(mine)
  {mine} {total} {change()}
- {total > LIMIT: over the limit|within it}
~ temp outcome = ladder(total)
{outcome}
PAT: Goodbye. # ending:over
-> END

=== function add(ref x, by)
~ x = x + by
=== function fact(n)
{ n <= 1:
    ~ return 1
}
~ return n * fact(n - 1)
=== function double(x)
~ return x * 2
=== function greet(who)
PAT: Hello {who}.
=== function say(what)
{what: said {what}}
=== function nothing()
~ temp unused = 1
=== function isBig(x)
~ return x > LIMIT
=== function pick(x)
~ return "n{x}"
=== function max(a, b)
{ a < b:
  ~ return b
- else:
  ~ return a
}
=== function swap(ref a, ref b)
~ temp c = a
~ a = b
~ b = c
=== function twice(ref a)
~ add(a, a)
=== function change()
~ total = total + 1
changed
~ return total
=== function ladder(x)
{
- x < 5: ~ return "low"
- x < 10:
  ~ return "middle"
- else:
  high # fact:high
}
~ return "top"
