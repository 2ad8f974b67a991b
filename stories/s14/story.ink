// s14: Ten minutes to the interview panel. Wexmoor Borough Council IT, Level 3, chat and then phone.
// Set by the engine before each turn:
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

// Flags of this story, 0 or 1 unless said.
VAR cause = 0    // the sign-in log has been read: it is the phone
VAR eight = 0    // the eight earlier tickets have been seen
VAR skipped = 0  // the account was reset without a completed check
VAR way = 0      // 1 Kit fetches the phone, 2 the spare laptop
VAR said = 0     // a time was given for the start
VAR late = 0     // 1 a few minutes past ten, warned; 2 late in silence
VAR again = 0    // it locked a second time
VAR news = 0     // promised to ring by noon on Thursday
VAR nina = 0     // 1 Nina knows, 2 Nina knows and has the facts, 3 she heard in the evening
VAR rung8 = 0    // the eight have been rung
VAR diary = 0
VAR met = 0      // the service manager has been brought in
VAR gone = 0
VAR brk = 0      // the reset waited for the break, just after eleven
VAR soft = 0     // she was told something that was not so

-> arrival

=== arrival ===
Tuesday, ten to ten. The service desk is on the first floor of the Town Hall, between the photocopier and the only plant that anybody waters.
A chat opens on your second screen. It comes from the account of Kit Osei, adult services. # sound:key
LORRAINE: This is Lorraine Baptiste, assistant director, on Kit's laptop. Mine has locked me out. I chair interviews at ten. # mood:annoyed
LORRAINE: Reset it and put the new password in here. You can leave out the twenty questions. You have my authority. # agree:reset
* [I've got this, Ms Baptiste, and it stays with me until you're sitting in front of what you need. What does your screen say? # km:r.own=full # ev:progress]
    LORRAINE: "Account locked. Contact the service desk." So I have. And I'm Lorraine to anybody who is quick.
* [Good morning, and thank you for contacting the service desk. I'm so sorry to hear that. Your request is important to us. # km:r.own=weak # ev:warm]
    LORRAINE: Is this a person? # mood:annoyed
    You say that it is. She says that her screen says "Account locked".
* [I'm on it now and I won't be passing you round. Tell me what you can see, and we'll work back from ten o'clock together. # km:r.own=full # ev:progress]
    LORRAINE: A grey box that says "Account locked". Working back from ten is what I've been doing since twenty to. # mood:neutral
* [Thank you. A lockout is Priority 2, so that's a reply in fifteen minutes and a fix in four hours. You are in the queue. # km:r.own=weak # ev:info]
    LORRAINE: Four hours. It would be quicker to break a window. "Account locked", it says, if anybody would like to know. # mood:annoyed
- -> asking

=== asking ===
LORRAINE: So? # own:asking # clock:+1m
* [What can't begin at ten without it? And is there anybody else in that room who could open the same thing? # km:r.questions=full # ev:progress]
    LORRAINE: The candidates' papers and the scoring sheets. They're in the panel folder. Kit is on the panel, and can open the folder too. # fact:folder
    LORRAINE: It's only that Kit's laptop is the size of a sandwich, and it's got to be seen by three of us.
* [When did it last let you in? Has anything changed since then: a password, a telephone, anything at all? # km:r.questions=adequate # ev:info]
    LORRAINE: Last night at eight. It made me choose a new password. It worked then, and I've typed the same thing since twenty to ten. # fact:new-password
* [Are you quite sure that you're typing it correctly? It's Caps Lock, or it's a slip of the finger, nine times out of ten. # harm:r.blames]
    LORRAINE: I type for a living. I've an eye for capital letters. # mood:angry
* [That must be so very stressful, just before interviews. Take a breath, and I promise that we'll get there together. # km:r.questions=weak # ev:warm]
    LORRAINE: I've taken one. It was not a password. # mood:annoyed
* [Two things, quickly: when did it last work, and what do three people need to see at ten that only you can open? # km:r.questions=full # ev:progress]
    LORRAINE: Last night at eight, when it made me choose a new password. And it's the panel folder: papers, scoring sheets. Kit can open it too, but on a screen the size of a sandwich. # fact:new-password # fact:folder
- -> impact

=== impact ===
-> temper ->
LORRAINE: You should know why it's ten and not five past. The first candidate is Deaf. Her interpreter is booked from ten to eleven, and at eleven he has to be at a hospital. # mood:worried # clock:+1m # fact:interpreter
LORRAINE: If we start late she gets a shorter interview than the other two. I won't have that.
* [So a late start comes out of her hour, and nobody else's. That's what I'm working to. I'm sorry we've put you in this spot. # km:r.impact=full # ev:ack]
    LORRAINE: Out of her hour. Yes. Thank you for reading the whole of it. # mood:relieved
* [I completely understand how frustrating that must be, and I'd like to apologise to you on behalf of everybody in the team. # km:r.impact=weak # ev:warm]
    LORRAINE: That's very nice of everybody. It's eight minutes to. # mood:neutral
* [With respect, everyone who contacts us has something at ten. I have to be fair to all of them, as I'm sure you'd agree. # harm:r.ignores-cue]
    LORRAINE: Fair to all of them is the point that I was making. # mood:angry
* [She'd get fifty-five minutes where the others have sixty, because of our lock. I'm sorry. Let's see to it that she doesn't. # km:r.impact=full # ev:ack]
    LORRAINE: Because of our lock. I'd have said "your", but I like "our". # mood:relieved
- -> identity

=== identity ===
-> temper ->
LORRAINE: {mood >= 2:Then reset it. Now, please. I've run this department for six years. You know perfectly well who I am.|Then reset it. I've run this department for six years. You know who I am.} # own:identity # clock:+1m
-> identity_choices

=== identity_choices ===
* [Open the sign-in log for her account. # look]
    ~ cause = 1
    09.31: a phone comes on. 09.31, 09.33, 09.35: wrong password, from that phone. By 09.39, locked. It has tried every two minutes since, and nobody is typing. # fact:phone # sound:key
    LORRAINE: You've gone quiet. I can see the three dots, you know. # mood:neutral
    -> identity_choices
* [Search the last day's tickets for the word "locked". # look]
    ~ eight = 1
    Eight since eight last night, when the new password rule came in. All closed: "User error. Advised to type carefully." # cue:pattern # fact:eight # sound:key
    LORRAINE: Is this the part where you make a cup of tea? # mood:annoyed
    -> identity_choices
* [Look up which checks count before a reset. # look]
    "One of three. A call to the number on file, and the code that it shows. A staff card, seen by one of us. A video call with their own manager. Nothing else counts, whoever asks." # fact:checks # sound:paper
    LORRAINE: I'd hoped that you would be typing by now. # mood:annoyed
    -> identity_choices
* [I can't tell yet that it's you: this chat is in Kit's name. The quickest check is to ring the mobile we hold for you. Two minutes. # km:i.identity=full # rung:reset,0 # ev:info+progress # ac:prob-1.1]
    LORRAINE: In Kit's name. Hm. I hadn't thought of that. # mood:neutral
* [Of course, and I am sorry that you had to ask. For an assistant director I can make an exception: WexTemp-2210. Do change it. # critical:unchecked # fact:unchecked # ev:warm]
    -> let_in
* [Under 4.2 of the access policy no credential reset may be actioned for any user prior to the completion of identity verification. # km:i.identity=weak # rung:reset,0 # harm:i.jargon]
    LORRAINE: Did you type that, or was it printed on you when you started? # mood:annoyed
    You tell her that it means a call to the mobile on her record.
* [Somebody of your standing shouldn't have to deal with me. I'll get Nina, our duty engineer, and she can decide about the check. # rung:reset,3 # harm:e.rewards-volume # ev:warm]
    Nina takes off one side of her headphones. # clock:+1m # channel:meeting
    NINA: There's nothing to decide. It's the same check for everybody. Ring the mobile on her record.
    You tell Lorraine so. # channel:chat
* [Give me your date of birth and staff number in here, then, and we'll call that the check. It will only take you half a minute. # km:i.identity=weak # rung:reset,0 # harm:i.wrong-facts]
    She types them, into Kit's chat, for anybody to read. The reset page asks which of the three checks that was. It was none of them.
    LORRAINE: And? # mood:annoyed
    You tell her that it will have to be a call to the mobile on her record.
* [Anyone at Kit's keyboard could say that they were you, so I do this for everybody. One call to the mobile on your record settles it. # km:i.identity=full # rung:reset,0 # ev:info+progress # ac:prob-1.1]
    LORRAINE: I suppose that's rather the point of a lock. # mood:neutral
- -> car

=== let_in ===
~ skipped = 1
~ late = 2
LORRAINE: Thank you. That wasn't so hard. # mood:happy # done:reset
At two minutes to ten the chat goes quiet. At four minutes past, it opens again. # clock:+11m # sound:key
~ again = 1
LORRAINE: It's locked again. The candidate is sitting across from me, and I'm typing under the table. # mood:angry
{cause == 0:
    You open the sign-in log. A phone has sent the wrong password every two minutes since half past nine. # fact:phone
    ~ cause = 1
}
You tell her to switch off mail on her phone, wherever it is. It is in her car. Kit goes. At nineteen minutes past she is in, and stays in. # clock:+15m
-> afterwards

=== car ===
-> temper ->
LORRAINE: There's one snag. My mobile is charging in my car. Car park B, level two. # mood:worried # clock:+1m
LORRAINE: {trust == 0:So what does your check say about that?|What can be done in six minutes?} # own:options
* [Two ways. Kit runs down for the phone and you're in by ten, just. Or Sam brings up a spare laptop and Kit opens the folder on it. # km:i.options=full # ev:info+choice # ac:prob-1.3]
    LORRAINE: Two. I'd have settled for one. # mood:neutral
* [Please don't worry about that at all. I'll find some way round it for you, and you can concentrate on your interviews instead. # km:i.options=weak # ev:warm]
    LORRAINE: I can't concentrate on interviews that I can't open. Which way round? # mood:annoyed
    You tell her: Kit could fetch the phone, or Sam could bring a spare laptop for Kit to use.
* [I could turn two-step sign-in off for you, just for this one morning. Then you won't be needing the phone, or me either. # km:i.options=weak # harm:e.over-limit # ev:gift]
    LORRAINE: Can you? Do that, then. # mood:happy
    Across the room something beeps on Nina's desk. She doesn't look up. # channel:meeting
    NINA: That switch isn't ours to touch. Not for her, not for anybody. I've put it back. Fetch the phone, or send her a spare.
    You write to Lorraine that it can't be done, and what can. # channel:chat
* [What has to be there at ten: your own account, or the papers? The first needs your phone, the second only Kit and a spare laptop. # km:i.options=full # ev:info+choice # ac:prob-1.3]
    LORRAINE: The papers. My account is only where I happen to keep them. But I'd take either. # mood:neutral
* [Then I'm afraid that it'll be after the panel. With no phone there's no check, and with no check there's no reset. I am sorry. # km:i.options=weak]
    LORRAINE: Is that an answer, or the absence of one? There must be a spare laptop in that building. # mood:angry
    There are four, in the cupboard behind Sam.
- -> pick

=== pick ===
-> temper ->
LORRAINE: {mood >= 2:Then say what is going to happen.|Go on, then. Say it in one sentence and I'll say yes or no.}
* [Kit goes for the phone. I ring it, you read me the code, and the folder's open on your own screen by ten. Yes? # km:s.fit=full # promise:start,+6m # ev:progress+choice # ac:int-7.2 # ac:int-7.3]
    ~ way = 1
    ~ said = 1
    LORRAINE: Yes. Kit has been doing stretches. # mood:neutral
* [Let's try everything: Kit to the car, Sam with a spare, and a video call to your director. One of those is sure to work. # km:s.fit=weak # agree:loan # ev:progress]
    ~ way = 2
    LORRAINE: My director is in Leeds with his camera off. The spare. Start with the spare. # mood:annoyed
* [Couldn't you carry on under Kit's name, as you are now? It's only for an hour or two, and nobody is going to mind that. # km:s.fit=weak # harm:s.wrong-remedy # ev:warm]
    ~ way = 2
    LORRAINE: I sign a form every April to say that I won't do that. So, I believe, do you. Send the spare. # mood:annoyed # agree:loan
* [Sam sets off with the spare now. Kit opens the folder on it by ten, and you and I do the check in your break. Yes? # km:s.fit=full # agree:loan # promise:start,+6m # ev:progress+choice # ac:int-7.2 # ac:int-7.3]
    ~ way = 2
    ~ said = 1
    LORRAINE: Yes. And it had better be bigger than a sandwich. # mood:neutral
* [You choose, and I'll do my very best with whichever one you'd like. You will be up and running in no time at all. # km:s.fit=weak # harm:i.vague-time # ev:warm]
    ~ way = 1
    LORRAINE: I asked you. The phone, then. Kit is going. # mood:annoyed
- -> snag

=== snag ===
-> temper ->
{way == 1:
    Three minutes to ten. A message from Kit, on the stairs: "Level 2. No car. Could it be level 3?" # clock:+3m # sound:email-sent
- else:
    Three minutes to ten. Sam rings from outside the panel room: the spare laptop has begun to install its updates. Twelve minutes, it says, and a picture of a mountain. # clock:+3m # sound:phone-ring
}
Lorraine is waiting, and doesn't know. # own:snag
* {way == 1} [Kit's a level out, so I'm sending Sam. There'll be a spare at your door by ten, and Kit can open the folder on it after all. # km:i.update=full # agree:loan # ev:info+progress # ac:int-8.2]
    ~ way = 2
    LORRAINE: Level three. I parked on three. I told Kit two. Send Sam, and I'll apologise to Kit's knees. # mood:worried
    Sam takes the stairs with a laptop under each arm. At one minute to ten there is a folder on the big screen, and Kit in the doorway, bright red. # clock:+2m # promise-kept:start # done:loan
    -> till_break
* {way == 2} [The spare is updating. Kit's laptop can go on the big screen with Sam's cable this minute. Will that do you until ten past? # km:i.update=full # ev:info+choice # ac:int-8.2]
    LORRAINE: The sandwich on the big screen. Why did nobody say there was a cable? Yes. # mood:neutral
    At one minute to ten the folder is six feet wide. The spare takes over in a pause, with nobody looking. # clock:+2m # promise-kept:start # done:loan
    -> till_break
* {said == 1} [It'll be four minutes past, not ten. I'd sooner say so now. Could the welcome and the fire exits take up those four? # km:i.update=full # promise-moved:start,+7m # ev:info+choice # ac:int-8.2]
    ~ late = 1
    LORRAINE: The welcome was always going to take four. I'll do it slowly. Thank you for telling me while I could still use it. # mood:neutral
* {said == 0} [It'll be four minutes past ten. I'd sooner say so now. Could the welcome and the fire exits take up those four? # km:i.update=full # promise:start,+7m # ev:info+choice # ac:int-8.2]
    ~ late = 1
    LORRAINE: So there is a time. The welcome was always going to take four. I'll do it slowly. # mood:neutral
* [There's no time left for a code. She has been chatting with you for seven minutes, and it's plainly her. Reset it and have done. # do # critical:unchecked # fact:unchecked]
    ~ skipped = 1
    ~ late = 2
    LORRAINE: It's let me in. So it could be done. # mood:neutral # done:reset # clock:+2m
    At two minutes past, it locks again. # clock:+3m
    ~ again = 1
    {cause == 0:
        You open the sign-in log. A phone has sent the wrong password every two minutes since half past nine. # fact:phone
        ~ cause = 1
    }
    Kit comes back with the phone at last. Mail off, unlock, and it holds. It is nine minutes past. # clock:+7m
    -> afterwards
* [Say nothing for the moment. It may come right by itself, and she's got quite enough to think about without this on top. # do # ev:warm]
    ~ late = 2
    Ten o'clock comes, and goes. # clock:+9m
    LORRAINE: It's six minutes past. I've a candidate, an interpreter and a blank wall. {said == 1:You said ten.|What is happening?} # mood:angry
- {late == 1:
    {way == 1:
        At three minutes past, Kit's message: "GOT IT." # clock:+6m # promise-kept:start
    - else:
        At three minutes past, the mountain goes away. Kit opens the folder. # clock:+6m # promise-kept:start # done:loan
    }
}
{
- late == 2 && way == 1: Kit has just come in with the phone.
- late == 2: The spare has just finished. Kit opens the folder. # done:loan
}
{way == 1: -> the_call}
-> till_break

=== till_break ===
~ brk = 1
Just after eleven. Your phone rings, and shows the mobile that you hold for Lorraine, up from the car at last. You let it ring off, and ring that number back yourself. # heading:Tuesday, after the first interview # clock:+63m # channel:phone # sound:phone-ring
LORRAINE: I thought you'd do that. She had {late == 2:fifty-three minutes|her whole hour}. I've ten before the next one. # mood:neutral
-> checking

=== the_call ===
You ring the mobile on her record. It is picked up before the second ring. # channel:phone # sound:call-connect
LORRAINE: Lorraine Baptiste. And Kit, breathing. # mood:neutral
-> checking

=== checking ===
* [There's a six-figure code on that phone now. Read it to me, please. That's the whole check, and then I'll get you in. # fact:checked # ev:info+progress]
    LORRAINE: Four, one, nine, nought, nought, six.
    It matches.
* [I'd know that voice anywhere, so let's not bother with the code. You have waited quite long enough already this morning. # critical:unchecked # fact:unchecked # ev:warm]
    ~ skipped = 1
    LORRAINE: You've never met me. # mood:neutral
* [For the check I'll need the code, your mother's maiden name, the first line of your address and your date of birth, please. # fact:checked # harm:r.asks-again]
    LORRAINE: The code is 419006. The rest isn't on your list, because I've read your list. # mood:annoyed
    It matches.
- -> doing

=== doing ===
LORRAINE: {mood >= 2:Now may I come in?|Right. I'm at my own laptop. What do I do?}
-> doing_choices

=== doing_choices ===
* {cause == 0} [See what has been locking it, in the sign-in log. # look]
    ~ cause = 1
    09.31: a phone comes on. Every two minutes since then: wrong password, from that phone. Nobody is typing those. # fact:phone # sound:key
    LORRAINE: Am I in a queue again? # mood:neutral
    -> doing_choices
* {cause == 1} [First turn off mail on that phone: it keeps sending your old password. Then choose a new one, and I'll stay until you see the folder. # km:s.do=full # done:reset # ev:info+progress # ac:int-8.1]
    She does one, then the other. You both watch the log. Two minutes go by, and nothing knocks.
    LORRAINE: I'm in. There's the folder. And it was my own telephone, hammering on the door with yesterday's key. # mood:happy
* {cause == 0} [It's unlocked. Choose a new password of your own, and I'll stay on the line until you can see the panel folder in front of you. # km:s.do=adequate # done:reset # ev:progress # ac:int-8.1]
    She is in. Two minutes later, while you are still on the line, she is out again.
    ~ again = 1
    You open the log at last: it is her phone, sending the old password. Mail off, unlock, and it holds. # fact:phone
    ~ cause = 1
    LORRAINE: Well, I'm glad you stayed. # mood:neutral
* [I've set it to Panel-Day-1 and put that in the chat, so you've got it in writing. Good luck today, and shout if it plays up. # km:s.do=weak # harm:i.private-data # done:reset # ev:warm]
    LORRAINE: In Kit's chat. Where Kit's whole team keeps an eye on things. # mood:annoyed
    It locks again in two minutes. Her phone is still sending the old password. # fact:phone
    ~ again = 1
    ~ cause = 1
* [You ought to be all right now. Try it once we've rung off, and raise another ticket for us if there should be any more trouble. # km:s.do=weak # harm:s.unchecked # done:reset]
    LORRAINE: Another ticket. # mood:annoyed
    There is another one, four minutes later. Her phone is still sending the old password. # fact:phone
    ~ again = 1
    ~ cause = 1
- -> afterwards

=== afterwards ===
LORRAINE: {again == 1:Before I go: I typed it right. Twice I was locked out, and I typed it right both times.|Before I go: I did type it right, you know.} Is this only me?
* {eight == 1} [No, you're the ninth since the rule changed last night, and none of you mistyped. I'm raising it now. I'll ring you by noon on Thursday. # km:i.time=full # promise:news,+{brk == 1:49|50}h # fact:thursday # ev:info]
    ~ news = 1
    LORRAINE: Ninth. And what were the other eight told? Don't say. Noon on Thursday. # mood:neutral
* {eight == 0} [It wasn't you, it was the phone. Whether it's only you I don't know yet, and I'm going to look. I'll ring you by noon on Thursday. # km:i.time=full # promise:news,+{brk == 1:49|50}h # fact:thursday # ev:info]
    ~ news = 1
    LORRAINE: "I don't know yet." Nobody has said that to me in this building since the spring. Noon on Thursday. # mood:neutral
* [We take every lockout very seriously here, and I can assure you that somebody will be in touch as soon as we know any more. # harm:i.vague-time # ev:warm]
    LORRAINE: Somebody. As soon as. I write letters like that myself. # mood:annoyed
* [It was a network fault that we've had for a while, so it's nothing that you need to trouble yourself about any longer. # untrue:network # ev:warm]
    ~ soft = 1
    LORRAINE: I see. Well, that's something. # mood:neutral
* [The new rule asks for sixteen characters, so there's bound to be the odd slip. People do find it hard at first, to be honest. # harm:r.blames]
    LORRAINE: I didn't slip. My telephone did. You have just told me so. # mood:angry
- She rings off. There are two more chats waiting, and Nina's chair is turned half towards you. # away # channel:meeting
-> pattern

=== pattern ===
{skipped == 1: On your screen the reset page still wants to know which check you did. You leave the box empty.}
-> pattern_choices

=== pattern_choices ===
* {eight == 0} [Search the last day's tickets for the word "locked". # look]
    ~ eight = 1
    Eight since eight last night, when the new password rule came in. All closed: "User error. Advised to type carefully." Hers makes nine. # cue:pattern # fact:eight # sound:key
    -> pattern_choices
* {eight == 1} [Take the list to Nina now. She's the duty engineer, and anything that touches sign-in rules is hers. The two chats can have a minute. # do # rung:pattern,3 # ev:progress # ac:prob-1.3 # ac:int-9.1c]
    ~ nina = 1
* {eight == 0} [Tell Nina now that the password rule may have something to do with this. She's the duty engineer, and the rule is hers. # do # rung:pattern,3]
    ~ nina = 1
* [Post it in the team's chat: "Busy morning for lockouts! Hang in there, everyone, and remember to be kind." Then take the next one. # do # rung:pattern,1 # ev:warm]
    Four hearts, and a picture of a cat with its head in a bag. The next chat begins: "Hi, I'm locked out".
* [Close hers as the other lockouts have been closed, "User error, password reset", and take the next chat before that one goes red. # do # harm:s.third-repeat]
    The next chat begins: "Hi, I'm locked out".
* [Email the head of IT, with Lorraine's name and title in the first line. It will be read sooner, coming from an assistant director. # do # rung:pattern,2 # harm:e.rewards-volume]
    He sends it on to Nina at five to six that evening. He has added a question mark.
    ~ nina = 3
- 
{nina == 1: -> briefing}
-> write_up

=== briefing ===
Nina takes her headphones off altogether. # sound:key
NINA: Go on. What have you got? # own:nina
* {eight == 1} [Nine since eight last night. The rule changes, then a phone sends the old password until it locks. Eight went down as user error. I'd warn all staff before lunch. # km:e.brief=full # ac:prob-1.7 # ac:prob-2.1]
    ~ nina = 2
    NINA: Before lunch. Yes. I can make the lock ignore a phone that knocks twice with the same key. I never thought of the phones. # mood:worried
* {eight == 0} [Lorraine Baptiste's phone sent her old password every two minutes until it locked. It began with the new rule, so I don't think that she'll be the only one. # km:e.brief=adequate # ac:prob-1.7]
    NINA: Then let's count. # fact:eight
    ~ eight = 1
    She counts. Nine. Eight of them say "user error".
    ~ nina = 2
* [An assistant director has been locked out, and she isn't at all happy. I really think that somebody senior ought to ring her, just to smooth it over a little. # km:e.brief=weak # harm:e.rewards-volume # ev:warm]
    NINA: I'm sorry for her. What's broken, though? What does it do? # mood:neutral
    She finds the list for herself, at the end of the day.
* [Whoever thought up that rule last night has made a right mess of it. Half the council's locked out, and it's muggins here on the desk who gets shouted at. # km:e.brief=weak # harm:r.blames]
    NINA: I thought it up. Is there a fact in there anywhere? # mood:annoyed
    She finds the list for herself, at the end of the day.
* {eight == 1} [May I show you nine tickets side by side? Rule at eight, then a phone trying every two minutes, then a lock. It's one cause, and we've blamed eight people for it. # km:e.brief=full # ac:prob-1.7 # ac:prob-2.1]
    ~ nina = 2
    NINA: It's beautiful. I mean, it's terrible. That's my rule, and I can mend it by lunch. # mood:worried
- 
{nina == 2: -> the_eight}
-> write_up

=== the_eight ===
NINA: And the other eight? They've been told that it was their own fault. # mood:worried
* [Reopen all eight. I'll ring each of them today, say that it wasn't them and how to stop it, and pin the fix to the team's board. # km:s.recur=full # ac:int-7.1 # ac:int-9.1b # ac:prob-2.1]
    ~ rung8 = 1
    By four you have rung eight people. Two had been locked out again. One says that she cried in the car park. # fact:rung-eight
* [They're all back in by now, aren't they? Opening it up again would only upset them, and it's kinder to let the thing rest. # km:s.recur=weak # ev:warm]
    NINA: If it were me, I'd like to know that it wasn't me. # mood:neutral
* [I'll put the fix on the intranet's front page for everybody. Those eight will see it there with the rest, and that's that done. # km:s.recur=adequate]
    It goes up at noon, under the cycle-to-work scheme.
* [Split them with the team, four callers and two calls each, before lunch. True cause on every ticket, and a note so the tenth takes one minute. # km:s.recur=full # ac:int-7.1 # ac:int-9.1b # ac:prob-2.1]
    ~ rung8 = 1
    By noon eight people have been rung. Two had been locked out again. When number ten comes in, it takes a minute. # fact:rung-eight
- -> write_up

=== write_up ===
Write up the case while you still have the times. # record
* [Put "Lorraine Baptiste, by noon" in Thursday's diary, with what you will need to have found out by then. # do # ac:int-9.1a]
    ~ diary = 1
    It goes between a server patch and somebody's leaving cake. # sound:pen
* [File it and take the next chat. You're hardly likely to forget an assistant director, and the queue is long. # do]
    The next one is about a printer. So is the one after that.
* [Ask Nina to let Lorraine know how it turns out. She'll be able to explain it so much better than you can. # do]
    NINA: I'll try. I'm on the patch all of Thursday.
- -> thursday

=== thursday ===
{diary == 1:
    Thursday, ten o'clock. Lorraine's name is in the diary, in your own writing. # heading:Two days later # clock:+{brk == 1:2818|2877}m
- else:
    Thursday, just before noon. There is cake. It was the cake that made you think of Thursday. # heading:Two days later # clock:+{brk == 1:2935|2990}m
}
{
- nina == 2: NINA: The lock now ignores a phone that repeats itself. Not one since Tuesday lunch. # mood:happy # fact:mended
- nina == 1 or nina == 3: NINA: I got there on Tuesday night. Fourteen people by then. It's mended, but I could have done with the whole story in the morning. # mood:neutral # fact:mended
- else: NINA: I've only just heard. Twenty-three lockouts, all the same, all closed as user error. I'm mending it now. # mood:annoyed # fact:mended
}
{skipped == 1:
    NINA: And there's a reset from Tuesday with no check against it. I had to report that. I'm sorry. I'd rather you heard it from me. # mood:sad
}
-> telling

=== telling ===
* [Ring Lorraine: a phone sending an old password, a lock that took it for an attack, and now one that doesn't. Say it in her words, not ours. # do # km:i.changed=full # ev:info+progress]
    {news == 1: It is not noon yet. # promise-kept:news}
    LORRAINE: So the lock mistook my telephone for a burglar, and now it doesn't. I could explain that to a councillor. # mood:happy # channel:phone
* [Send Lorraine the closing note: "Resolved. Root cause: legacy credential retry by mobile clients against revised lockout threshold." # do # km:i.changed=weak # harm:i.jargon]
    {news == 1: It goes out before noon. # promise-kept:news}
    She rings you. # sound:phone-ring # channel:phone
    LORRAINE: I've had a telegram from a robot. What does it say? # mood:annoyed
* [Leave it until she asks. She has had no trouble since, and it's kinder not to remind her of the whole unhappy business. # do # ev:warm]
    At ten past two she rings. # clock:+{diary == 1:250|135}m # sound:phone-ring # channel:phone
    LORRAINE: {news == 1:I'd Thursday noon in my diary, from you.|I've heard nothing. I didn't really expect to.} # mood:annoyed
    You tell her: it was the phone, and the lock has been mended.
* [Ring Lorraine with the good news: all sorted, nothing to worry about, and a big thank-you from all of us for being so patient. # do # km:i.changed=weak # ev:warm]
    {news == 1: It is not noon yet. # promise-kept:news}
    LORRAINE: I wasn't patient. What was it, and will it happen again? # mood:annoyed # channel:phone
- 
{soft == 1:
    LORRAINE: You told me that it was a network fault. Kit's husband runs the network. # mood:annoyed # untrue-found:network
}
{
- skipped == 1:
    LORRAINE: I've been thinking about Tuesday. You let me in because I told you who I was. You'd have let in anybody who could type my name. # mood:sad
    LORRAINE: I signed that policy. Somebody rang our neighbours, said she was their treasurer, and emptied an account. I've had to say to your head of service what I asked for, and that you gave it.
- opens_up:
    LORRAINE: I've something to own up to. I signed that policy. Somebody rang our neighbours, said that she was the treasurer, and emptied an account. And on Tuesday I ordered you to break it. # mood:sad # fact:policy
    LORRAINE: If you'd done it I'd have been delighted, until about half past four.
- else:
    LORRAINE: I looked up your policy, to complain about it. My signature is on the last page. # mood:neutral # fact:policy
}
-> feedback

=== feedback ===
* [Has it held since Tuesday? And did the panel have what it needed, as far as the candidate could tell? # km:s.check=full # ev:choice # ac:int-8.3]
    LORRAINE: It has held. {late == 2:But she had less than her hour, and the other two had all of theirs. We've asked her back. I wrote the letter myself.|And she had her whole hour, which is all I asked.} # fact:verdict
* [I do hope that everything's been running beautifully for you since. Isn't it a relief when it all comes good in the end? # km:s.check=weak # ev:warm]
    LORRAINE: It is. Was there a question in that? # mood:neutral
* [I'll close the ticket now, then, unless there's something else. You'll be sent our survey. We'd be glad of a nine or a ten. # harm:s.unchecked]
    LORRAINE: I'm sure that you would. # mood:annoyed
* [Two questions for the file, if I may: is it still holding, and what would have made Tuesday's ten minutes easier for you? # km:s.check=full # ev:choice # ac:int-8.3]
    {
    - skipped == 1: LORRAINE: It's holding. And easier? If you had told me no. # mood:sad # fact:verdict
    - late == 2: LORRAINE: It's holding. And what would have helped is a word at three minutes to ten. # fact:verdict
    - else: LORRAINE: It's holding. And easier? If I'd known that there was one check, and not twenty. Put that on your front page. # fact:verdict
    }
- -> complaint

=== complaint ===
LORRAINE: One last thing. {rung8 == 1:Jean Adair, in our office, was one of your eight. She tells me that you rang her, and I'm grateful.|Jean Adair, in our office, was one of the ones before me. Nobody has told her anything.} But on Monday night she was told to "type more carefully". She's fifty-nine, and she went home in tears.
LORRAINE: That's a complaint, from her and from me. I'd like it treated as one. # mood:neutral # own:complaint
* [I'll log it now, in her words, with a number for you both. Ravi, our service manager, answers those. He'll ring Jean by five tomorrow. # rung:complaint,2 # ev:info+progress # ac:int-9.1a # ac:int-9.1c]
    LORRAINE: In her words. Good. She has better ones than I do. # mood:happy
    You read it back to her. Ravi has it before you have put the phone down, and he rings Jean that same afternoon. # fact:logged
* [That's so kind of you to mention. I'll be sure to pass it all on to the team as feedback, and we'll take it very much to heart. # rung:complaint,1 # ev:warm]
    LORRAINE: Feedback. I asked for a complaint, and I've been given a cushion. # mood:annoyed
* [It has all been mended now, so I don't think there's a lot to be gained from going back over who said what on Monday night. # rung:complaint,0 # harm:e.refuses-higher]
    LORRAINE: Jean might gain something. # mood:angry
* [I'll see to that myself. I'll tell Jean to take Friday off, with our apologies, and I'll have it put down as training for her. # rung:complaint,0 # harm:e.over-limit # ev:gift]
    LORRAINE: Can you do that? She'd like a Friday. # mood:happy
    You can't. Her manager rings yours about it before five.
* [May I ask Jean first how she'd like it put? Then I log it today, Ravi has it by one, and both of you get a number from me. # rung:complaint,2 # ev:choice+progress # ac:int-9.1a # ac:int-9.1c]
    LORRAINE: Ask her. Yes. That's more than I thought to do. # mood:happy
    Jean would like it put very simply. You write down just that. Ravi has it by ten to one. # fact:logged
- -> finale

=== finale ===
{
- skipped == 1: -> end_breach
- mood <= 1 && nina == 2 && rung8 == 1 && late < 2: -> end_settled
- else: -> end_patched
}

=== end_settled ===
{
- opens_up: LORRAINE: When you stopped me on Tuesday I could have thrown Kit's laptop at the wall. I'm very glad that it was you on the desk. # mood:happy # ending:settled
- else: LORRAINE: Thank you. I'd still like you to have been faster, but I'd not like you to have been different. # mood:neutral # ending:settled
}
-> END

=== end_patched ===
{
- mood <= 1: LORRAINE: Well. The interviews were held. I can't say that I enjoyed how. # mood:neutral # ending:patched
- else: LORRAINE: The interviews were held. I'll leave it at that. # mood:annoyed # ending:patched
}
-> END

=== end_breach ===
Nina has pinned the line to the team's board: "Nothing else counts, whoever asks." Somebody has drawn a small crown on it. You would rather they hadn't. # ending:breach
-> END

// She may ask for whoever is in charge, or leave, at the start of any exchange.
=== temper ===
{gone == 0 && walks_out: -> over_your_head}
{asks_manager && met == 0: -> manager ->}
->->

=== manager ===
~ met = 1
LORRAINE: Who is in charge there? I'd like them, and I'd like them now. # mood:angry
* [Ravi Sandhu. I'll tell him the story now, so you needn't. He'd have to make the same check, so we lose no time if I go on. # ev:choice+info]
    Ravi reads the chat over your shoulder and types one line. # clock:+1m
    LORRAINE: He says that you're right and that he's sorry. Carry on. # mood:annoyed
* [I'm afraid that Ravi would only tell you what I've told you, so there's really no point. Shall we get on while there is time? # harm:e.refuses-higher]
    LORRAINE: I didn't ask you what he would say. # mood:angry
* [Please let me have one more go. I'd so like to be the one to get this right for you, and he's in a meeting until half past. # harm:e.holds-on # ev:warm]
    LORRAINE: One more. # mood:annoyed
-
->->

=== over_your_head ===
~ gone = 1
LORRAINE: I'm going to ring the chief executive's office. They have a number for people who do things. # mood:angry
The chat closes. It is a few minutes to ten. # away # fact:left-chat
* [Ring the panel room: "Sam's at your door with a spare in three minutes, and Kit can open the folder on it." # do # ev:progress]
    LORRAINE: Is this the same person? Then why couldn't you say so? Send it. # mood:annoyed # agree:loan
    They begin at seven minutes past. # done:loan # clock:+12m
* [Leave it with the chief executive's office. If she would sooner hear it from them, she's entitled to. # do # ev:warm]
    They ring Nina, who rings the mobile on the record, which is in a car. They begin at twenty past. # clock:+25m
* [Reset the account at once, before the call comes down. At least it can't then be said that you did nothing. # do # critical:unchecked # fact:unchecked]
    She is in at two minutes to ten, and out again at ten. It was her phone all along. They begin at twenty past. # done:reset # clock:+25m
- Write up the case while you still have the times. # record
* [Take it to Nina with the sign-in log and the other lockouts, so that the next nine don't happen to anybody. # do # rung:pattern,3 # clock:+2d]
    Thursday. It was the phones. Nina has mended it, and says whose eyes it was. # heading:Two days later
* [Say no more about it. It's gone to the top, and whatever needs doing will be done from up there. # do # clock:+2d]
    Thursday. Twenty-three people have been locked out, and told to type carefully. # heading:Two days later
- There is a note from the head of service. It asks how a check that takes two minutes came to take twenty. # ending:overhead
-> END
