// Tags above, on and inside lines, in choices, worked out, and in every arm.
VAR grade = "full"
VAR n = 0
-> start
=== start ===
# place:shop # channel:phone
PAT: Hello. # mood:happy # fact:hello
# prop:none
~ n = n + 1
{n == 1: JO: One. # km:r.open={grade}|JO: More. # km:r.open=weak} # fact:line
{n > 1: # fact:alone}
Both. # speaker: Jo # sound:bell
{&PAT: Left. # mood:sad|JO: Right. # ev:ack+info}
# own:ask
* Start # fact:start [only # km:i.time={n > 1:full|weak} # ev:info] rest # fact:rest
  More. # heading:A new day
* [Look # look # fact:{n}x]
  # away
* {n > 1} [Do {n > 2:much|little} # {n > 2:do|look}] # fact:after
+ [Again # ev:warm] -> start
- # record
{n > 1:
  PAT: Said twice. # fact:twice
- else:
  # fact:once
}
Text <> # fact:glued
<> goes on. # ending:over
-> END
