// Tunnels: nested, with values, left for elsewhere, with choices in them and places in variables.
VAR depth = 0
VAR back = -> home
-> start
=== start ===
PAT: Off we go.
-> visit("north", 2) -> visit("south", 1) ->
PAT: Back again, {depth} deep.
+ [Through a variable]
  ~ back = -> away
  -> back ->
+ [Elsewhere]
  -> leaving ->
  PAT: This is never said.
+ [Onwards] -> choosy -> home
+ [By name] -> take(-> home, 3)
- -> home

=== visit(where, times) ===
~ depth = depth + 1
{where} {times}
{times > 1: -> visit(where, times - 1) ->}
->->

=== choosy ===
~ temp mine = depth
* [Stay] You stay at {mine}. # fact:stay
  ->->
* [Go deeper]
  -> visit("below", mine) ->
  + + [Return to {mine}]
  + + [Jump out] ->-> away
  - - ->->
+ [Loop] -> choosy

=== leaving ===
PAT: Leaving. # km:s.do=weak
->-> away

=== away
{away < 3: PAT: Away. # fact:away}
+ {away < 4} [Around] -> choosy -> home
+ [Out] -> home

=== take(-> there, x)
~ temp kept = x * 2
{kept} it is.
-> there

=== home
PAT: Home. {depth} # ending:home
-> END
