// Threads: choices gathered from several places, with values, nested, and text in between.
VAR seen = 0
-> room
=== room ===
You look round.
<- topic("weather", -> room)
<- topic("rent", -> room)
Between the threads.
<- deeper
* [Leave] -> over
+ {seen > 4} [Enough] -> over
- (never) -> over

=== topic(what, -> back)
{what == "rent": PAT is not here. # fact:rent}
~ temp local = seen
* {what == "weather"} [Talk of the weather]
  PAT: Wet. {local} {what}
  ~ seen = seen + 1
* [Talk of {what} # ev:info]
  PAT: About {what}, {local}. # mood:happy
  ~ seen = seen + 2
+ {local > 2} [Talk on]
- -> back

=== deeper
<- deepest(1)
* [Deep] You think.
  -> tunnel ->
  -> room
-> DONE

=== deepest(n)
+ {seen < 3} [Deepest {n}]
  ~ seen = seen + n
  -> room
-> DONE

=== tunnel
+ [Come out] ->->
+ [Stay in] -> tunnel

=== over
PAT: That is that. {seen} # ending:over
-> END
