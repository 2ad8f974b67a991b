// Engine variables: read for words only, read for more, set by the story, handed on.
VAR mood = 1
VAR trust = 2
VAR walks_out = false
VAR opens_up = false
VAR kept = 0
VAR cross = false
-> start
=== start ===
PAT: {mood >= 2: What?|Yes?} # mood:neutral
{mood:
- 0: PAT: Good day.
- 1: PAT: Hello.
- else: PAT: You again.
}
{mood > 2: JO: Calm down, Pat.}
Mood {mood} on a line.
{trust} at the start.
{opens_up:
  PAT: My mother is ill. # fact:mother
  ~ kept = 1
}
~ cross = mood > 1
{cross:PAT: I am cross.|PAT: I am not cross.}
{&PAT: Tick.|PAT: Tock.}
+ {not walks_out} [Stay {mood > 1: bravely|gladly} # ev:{trust == 2:ack|info}]
  ~ mood = 3
  {mood == 3: PAT: Three.}
+ {walks_out || kept} [Follow]
  -> out
+ [Ask {read(trust)}]
  {kept: PAT: As I said.}
  -> out
- -> start
=== out
{walks_out: -> gone}
PAT: {trust > 1: Well.|Hm.}
* [Sorry]
* [Goodbye] -> gone
- -> start
=== gone
PAT: {mood == 0: Bye.|Enough.} # ending:{kept:told|untold}
-> END
=== function read(ref v)
~ return v + 1
