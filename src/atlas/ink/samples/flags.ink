// Flags set for good, calls never returned from, and texts that depend on what no longer matters.
VAR met = 0
VAR told = 0
VAR gone = false
VAR mood = 1
VAR asks_manager = false
VAR note = 0
-> desk
=== desk ===
-> temper ->
PAT: {told: As I said.|Well?}
* [Tell # fact:told]
  ~ told = 1
* [Ask # ev:info]
  ~ note = 2
* [Wait]
  ~ note = 3
- -> second
=== second ===
-> temper ->
* {told == 1} [Go on # km:s.do=full]
* {told == 0} [Begin # km:s.do=weak]
  ~ told = 1
  -> desk2 ->
+ [Leave it # harm:x]
  ~ gone = true
- -> third
=== desk2
-> temper ->
+ [Yes] ->->
+ [No] ->-> third
=== third ===
-> temper ->
{gone: It is over.|It goes on.} {note == 2: A note.}
* [End] -> over
* [Back] -> desk
* -> over
=== over
PAT: Done. {note > 0:Noted.} # ending:{gone:gone|over}
-> END
=== temper
{asks_manager && met == 0: -> manager}
->->
=== manager
~ met = 1
JO: I am in charge. # mood:neutral
+ [Start over] -> desk
+ [Go on] ->->
+ {gone} [Shrug] ->->
