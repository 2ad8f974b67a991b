// Choices of every kind, gathers, labels, loops and fallbacks.
VAR asked = 0
-> hub

=== hub ===
PAT: What is it now? # mood:neutral
- (top)
{top > 1: PAT: Again? You have asked {asked} times.}
* (first) Ask [about the parcel. # ev:info] kindly.
  PAT: It is late.
  ~ asked = asked + 1
  * * [How late? # km:i.time=full]
      PAT: Very.
      * * * [Oh.] PAT: Oh indeed.
      * * * (deep) [Never mind.]
      - - - PAT: Three deep. {deep: You gave up.}
  * * [Never mind. # harm:i.vague-time]
      -> top
  - - (inner) PAT: So there. {inner > 1: (twice)}
* (second) {first} [And the bill?]
  ~ asked += 1
  PAT: Paid. # fact:paid
+ {asked < 3} [Ask again # look]
  ~ asked++
  -> top
* {first} {second or top > 2} {not third} [Sum up # do]
  -> third ->
* {CHOICE_COUNT() < 2} [The last one left]
  PAT: It was the last.
* -> fallback
- -> top

= fallback
Nothing is left to say.
* [So be it]
* {hub.first} -> 
  PAT: A fallback that comes by itself never shows.
- -> hub.close

= close
+ + [Leave] You go. # ending:over
-> END

=== third
PAT: Summed up, {asked}.
->->
