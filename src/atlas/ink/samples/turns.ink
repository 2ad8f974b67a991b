// What was visited, how often and how long ago.
VAR where = -> cellar
-> hall
=== hall ===
Turn {TURNS()}. Cellar {TURNS_SINCE(-> cellar)}, {cellar}, {READ_COUNT(-> cellar)}; where {TURNS_SINCE(where)}.
{hall.door: The door, {hall.door} times.} {TURNS_SINCE(-> hall) == 0: just now}
{CHOICE_COUNT()}
* (door) [The door]
  {cellar.stair > 1: Again and again.}
+ [The cellar] -> cellar
+ {TURNS_SINCE(-> cellar) > 1} [Long ago # fact:long]
+ {READ_COUNT(where) >= 2} [Twice there]
  ~ where = -> hall
+ {TURNS() > 5} [Enough]
  -> over
- {TURNS() > 8: -> over}
-> hall
=== cellar ===
Down.
- (stair) {stair} steps. {not hall.door: Dark.}
+ {stair < 3} [Down] -> stair
+ [Up] -> hall
=== over
{cellar > 2: PAT: You like it there.|PAT: You do not.} # ending:{cellar:deep|high}
-> END
