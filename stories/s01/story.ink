// s01: The kettle that trips the switch. Harbour & Fynn Homeware, Level 1, at the counter.
// Set by the engine before each turn:
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

// Flags of this story, 0 or 1 unless said.
VAR chair = 0    // he has told us about the chair
VAR scorch = 0   // the learner has seen the plug
VAR told = 0     // June knows about the plug
VAR lie = 0      // the learner called it just a mark
VAR card = 0     // the returns card has been read
VAR book = 0     // the returns book has been read
VAR guide = 0    // the kettle guide has been read
VAR okayed = 0   // the app is accepted as proof
VAR manager_met = 0
VAR met = 0      // June has met Walter
VAR here = 0     // June is at the counter already
VAR faced = 0    // the learner faced him to speak
VAR remedy = 0   // 1 refund, 2 another kind, 3 the same kind again
VAR fate = 0     // 1 June has it, 2 left for June to find, 3 back on sale, 4 he took it home
VAR joan = 0     // he has told us about Joan's kettle
VAR word = 0     // 1 call on Friday, 2 text on Friday, 3 call tomorrow
VAR gone = 0     // he has walked out
VAR gift = 0     // something was given on top
VAR early = 0    // 1 the desk diary gave warning on Friday, 2 it was left to Sam

-> arrival

=== arrival ===
Tuesday, twenty to eleven. You are on the counter at Harbour & Fynn, sticking price labels on egg timers. Rain runs down the window.
A man in his seventies comes in with a carrier bag. He takes out a kettle and stands it in front of you. Its cord is wound up tight, with a rubber band round it. # prop:kettle # sound:door
WALTER: Morning. I've brought this one back to its family.
* [Good morning. The labels can wait. What has it been up to? # km:r.open=full # ev:progress # ac:l1-1.3]
    You put the labels down. He sees you do it, and gives a small nod.
    WALTER: It puts the lights out. Every light in the flat.
* [Good morning, sir. I'll be with you once these are done. # km:r.open=weak # ev:warm]
    You stick on four more labels. He watches each one go on.
    WALTER: Lovely work, that. Now then. This kettle puts my lights out. # mood:annoyed
* [Hello. You come and stand here in the dry, and tell me. # km:r.open=full # ev:progress # ac:l1-1.3]
    WALTER: In the dry. That's the best offer I've had all week. # mood:happy
    WALTER: It's this kettle. It puts the lights out. Every light in the flat.
* [Morning. Is it a return? I'll need to see your receipt. # km:r.open=weak]
    WALTER: I was a bus inspector for thirty years. I used to say good morning and mean it before I asked for the ticket. # mood:annoyed
    WALTER: It puts the lights out. That's what's wrong with it.
- -> hearing

=== hearing ===
Music is playing from the speaker above your head. You ask when he bought the kettle, with your eyes on the till. He turns his left side to you. He wears a hearing aid in that ear.
WALTER: Say again? I lost that one in the saxophone.
* [Turn the music down. Then look at him and ask him again. # do # km:r.adjust=full # ev:progress # ac:l1-2.4]
    ~ faced = 1
    WALTER: Oh, that's better. I do half my listening with my eyes. You can put that on your form. It saves me telling the next one. # mood:happy # fact:hearing
    WALTER: Nineteen days ago, to answer you. It was a Thursday. I count things.
* [Say it again a lot louder, to make sure he can hear you. # do # km:r.adjust=weak]
    Two shoppers turn round to look.
    WALTER: I'm a bit deaf. I'm not in Denmark. Just look at me when you talk. You can put that on your form. # mood:annoyed # fact:hearing
    WALTER: Nineteen days ago. A Thursday. And now the whole shop knows it.
* [Smile, tell him not to worry, and try the till instead. # do # harm:r.ignores-cue # ev:warm]
    Your lips move. You are looking at the screen. He waits for the rest of it.
    WALTER: If you told me something, it went right past. I bought it nineteen days ago, if that's any use. # mood:annoyed
* [Turn to face him and say it clearly, one thing at a time. # do # km:r.adjust=full # ev:progress # ac:l1-2.4]
    ~ faced = 1
    WALTER: Got you. Every word. I do half my listening with my eyes, so that helps. Put it on your form if you like, for the next time. # mood:happy # fact:hearing
    WALTER: I bought it nineteen days ago. It was a Thursday. I count things.
- -> asking

=== asking ===
-> temper ->
WALTER: {mood >= 2:So. Are we going to talk about this kettle?|So, what do you need to know?} # own:ask
* [Tell me what happens, from when you switch it on. # km:r.questions=full # ev:progress # ac:ext-5.1]
    WALTER: I fill it. I press the switch. There's a click, and out it all goes. Lights, telly, fridge. Four times now, and I've tried two sockets. # fact:trips
    WALTER: And the fuse box is up over my front door. So it's a kitchen chair, in the dark, with one hand on the wall. # mood:worried # fact:chair
    ~ chair = 1
* [Could it be too full? That's mostly what it is. # harm:r.blames]
    WALTER: I've been filling kettles for seventy years. I know where the line is. # mood:annoyed
    WALTER: It cuts the power. That's not me. That's the kettle.
* [Oh dear, I am sorry. That must be such a bother. # ev:warm # km:r.questions=weak]
    WALTER: It is. Yes.
    He waits. You wait. The kettle sits there between you.
    WALTER: It cuts the power off. In case you were going to ask.
* [Does it cut the power off every single time? # km:r.questions=adequate # ev:info # ac:ext-5.1]
    WALTER: Four out of four, and I've tried two sockets. # fact:trips
- -> impact

=== impact ===
-> temper ->
WALTER: I've boiled my water in a milk pan since Sunday. It makes a poor cup of tea. # mood:sad
-> impact_choices

=== impact_choices ===
* {chair == 1} [Four times on a chair in the dark. I'm sorry. You could have had a bad fall. # km:r.impact=full # ev:ack # ac:l1-1.4]
    WALTER: That's what my grandson says. He uses more words than you. # mood:relieved
    WALTER: I'm seventy-six. I can still get up on a chair. It's the getting down.
* {chair == 0} [And the power? Have you had to get that back on again by yourself each time? # km:r.questions=adequate # ev:info # ac:ext-5.1]
    WALTER: Who else? There's only me. The fuse box is over the front door. So it's a kitchen chair, in the dark, with one hand on the wall. # mood:worried # fact:chair # fact:trips
    WALTER: Four times now.
    ~ chair = 1
    -> impact_choices
* [On behalf of the shop, I'd like to say sorry for any trouble caused to you. # km:r.impact=weak # ev:warm]
    WALTER: That sounds like the lady on the phone at the gas board. She was sorry for any trouble too. # mood:neutral
* [It may well be the wiring at home. Some of the older flats can be like that. # harm:r.blames]
    WALTER: The wiring's fine with the toaster. It's fine with the iron. It only takes against your kettle. # mood:annoyed
* [No proper tea since Sunday, then a trip out in the rain. I'm sorry about that. # km:r.impact=adequate # ev:ack]
    WALTER: Two buses. The tea's the worst of it, mind. # mood:neutral
- -> proof

=== proof ===
-> temper ->
{mood >= 2:
    WALTER: I suppose it's the receipt next. Well, I've not got one. It went out with the paper bins.
- else:
    WALTER: Now, I've no receipt. It went out with the paper bins. Thirty years an inspector, and today I'm the man with no ticket.
}
* [That's all right. How did you pay for it, card or cash? # ev:progress]
    WALTER: Card. Hang on.
    He has his bank's app open before you can blink.
    WALTER: My grandson set this up for me. Now I have to show him how it works. # mood:happy # fact:app
* [I do need one, I'm afraid. Could it be in a drawer at home? # harm:r.asks-again]
    WALTER: I've got a drawer. There's string in it, and three sorts of battery. There's no receipt. I just said so. # mood:annoyed
    He takes out his phone and opens his bank's app.
    WALTER: I've got this, if you'll look at it. # fact:app
* [Then I'm stuck, sorry. No receipt means no refund here. # harm:i.wrong-facts]
    WALTER: Is that the rule? Or is it just what gets said? # mood:annoyed
    He lays his phone on the counter with his bank's app open.
    WALTER: You took the money. It says so there. # fact:app
* [Please don't worry about that. I can see you're honest. # ev:warm]
    WALTER: Kind of you. But I never let a man ride on his honest face. # mood:neutral
    He opens his bank's app and holds out the phone.
    WALTER: There. Now you don't have to trust me. # fact:app
- -> app

=== app ===
-> temper ->
The phone shows the name of your shop, a date 19 days ago, and £34.99. It does not say what he bought. June Park, your supervisor, is at the desk in the back.
-> app_choices

=== app_choices ===
* {scorch == 0} [Pick up the kettle and look it over. # look # ev:progress]
    -> kettle_look ->
    -> temper ->
    Walter still has his phone in his hand, with the payment on it.
    -> app_choices
* [Read the returns card next to the till. # look # ac:l1-2.2]
    ~ card = 1
    It is small print on a yellow card.
    RETURNS. Proof can be a till receipt, a card slip, an email or a bank app. Faulty goods: refund or swap, the customer picks. You can do up to £75. No proof, or over £75: see June. Goods that may not be safe: red bag, label, tell June at once. # fact:card
    WALTER: Is it good? Does the butler turn out to have done it?
    -> temper ->
    -> app_choices
* [Look in the returns book for others like it. # look # ac:l1-2.2]
    -> book_look ->
    -> temper ->
    -> app_choices
* [That's all I need. It has our name, the date and the price. I can sort this out for you. # km:s.lawful=full # rung:remedy,0 # ev:progress # ac:prob-1.1]
    WALTER: Just like that? I had a whole speech ready. # mood:relieved
    ~ okayed = 1
    -> options
* {card == 0} [I'm not sure if an app counts. Give me two minutes to ask June, and I'll be back with a yes or no. # promise:check,+2m # ev:info # ac:prob-1.1]
    WALTER: Fair enough. I'd sooner you asked than guessed. Two minutes. # mood:neutral
    -> check_june
* [I can see that you've paid us. But it has to say what for, I'm afraid, or it doesn't count. # harm:i.wrong-facts]
    WALTER: And what else do you sell for thirty-four ninety-nine? # mood:annoyed
    -> app_again
* [I'll ask June to take over here. She knows all about these, and I'd hate to get it wrong for you. # rung:remedy,2 # harm:e.passes-up # km:s.lawful=weak # ev:warm]
    -> june_hands_back

=== app_again ===
-> temper ->
Three kettles stand on the shelf behind him. The price under the one like his says £34.99.
* [You're right. The price fits, and so does the date. That is proof enough for me. # km:s.lawful=adequate # rung:remedy,0 # ev:progress # ac:prob-1.1]
    WALTER: There we are. We got there in the end. # mood:relieved
    ~ okayed = 1
    -> options
* [Let me ask June about it, then. Two minutes, and you'll have a yes or a no from me. # promise:check,+2m # ev:info # ac:prob-1.1]
    WALTER: Two minutes, then. I'll be here. So will the kettle.
    -> check_june
* [The maker has a helpline for just this sort of thing. I'll write the number down. # harm:s.less-than-law]
    WALTER: The maker didn't take my money. You did. # mood:angry
    June has heard that from the back. She comes out with her glasses on her head.
    -> june_hands_back

=== june_hands_back ===
~ okayed = 1
~ met = 1
Walter tells it all again: the power, the receipt, the bank.{mood < 2: There is less of a twinkle this time.} June looks at his phone, and then at you. # clock:+4m
JUNE: Thirty-four ninety-nine, and the payment's on his phone. You can do this one yourself. It's all on the card.
{told == 1: JUNE: And don't let go of that kettle. I'll be back for it in five minutes.}
She is off again, to a driver at the back door.
WALTER: So it was you I wanted all along. # mood:annoyed
-> options

=== check_june ===
~ okayed = 1
June is at her desk in the back. She has the phone to her ear, and the driver on the other end is not a man of few words. # sound:phone-ring
* [Write "Bank app OK as proof?" on a slip of paper, and hold it where she can see it. # do # clock:+1m # ev:progress]
    June reads it and nods hard. She taps the yellow card on the wall: BANK APP, YES. UP TO £75, YOU DECIDE.
    WALTER: A minute and a half. I timed you. # mood:happy # promise-kept:check
    YOU: It counts. So I can sort this out for you myself. # km:s.lawful=full # rung:remedy,0
* [Wait by the desk until she has finished. It would be rude to break in on her. # do # clock:+7m]
    The driver has a lot to say about the ring road. Seven minutes go by before June can tell you: yes, a bank app counts.
    WALTER: I thought you'd gone for your dinner. Two minutes, you said. # mood:annoyed
    YOU: It counts. I can sort this out for you myself. # km:s.lawful=adequate # rung:remedy,0
* [Go back and tell Mr Pike that she's on a call, and you need three more minutes. # do # promise-moved:check,+4m # ev:info]
    WALTER: Thank you for saying. It's not knowing that gets on my nerves.
    June is free when you go back. A bank app counts, she says, and you can do it yourself up to £75. # clock:+2m
    WALTER: Well? # promise-kept:check
    YOU: It counts. So I can sort this out for you myself. # km:s.lawful=full # rung:remedy,0
- -> options

=== kettle_look ===
~ scorch = 1
The kettle is clean. There are no dents and the lid fits. You slip off the rubber band and unwind the cord.
There is a brown scorch mark on the plug, round one of the pins. The plastic has gone soft there and set again in a bubble. # cue:plug # fact:scorch
{gone == 1: ->->}
WALTER: You've gone quiet. # own:plug
* [See that brown mark? That's from heat. Nobody should plug this in again. I'm calling June, who's in charge, to come and look. # km:e.tell=full # rung:plug,2 # ev:info+progress]
    ~ told = 1
    WALTER: Well, I never saw that. My eyes aren't what they were, and it's dark down behind the bread bin. # mood:worried
    You press the button on the counter radio. # sound:radio
    JUNE: On my way in five. Keep it off the shelf.
* [It's just a bit of a mark. Most of them get that in the end. Let's see to you first, and I'll have a proper look later on. # untrue:mark # ev:warm]
    ~ lie = 1
    WALTER: If you say so. You're the kettle people. # mood:neutral
* [Say nothing for now. He has had enough bother for one day. Get him sorted out, and show June the plug when she comes by. # do]
    You wind the cord up again. He looks at your hands, then at your face.
    WALTER: Cat got your tongue? # mood:neutral
* [This plug worries me. It has got far too hot. Our supervisor is June Park. Can I get her to see it in the next few minutes? # km:e.tell=full # rung:plug,2 # ev:info+choice]
    ~ told = 1
    WALTER: Has it? Let me see. Good grief. And me plugging it in four times. You get her. # mood:worried
    You call June on the counter radio. # sound:radio
    JUNE: Give me five minutes. Don't let go of it.
-
->->

=== book_look ===
~ book = 1
You turn back the pages. Last Thursday: same kettle, "cuts the power", put back on sale after a wipe. Nobody wrote down why. # sound:paper # fact:book
{gone == 0: WALTER: Am I in there?}
->->

=== options ===
-> temper ->
WALTER: {mood >= 2:Well? What are you going to do about it?|Right you are. So what can you do for me?} # own:options
* [It's up to you. Your money back on your card, or a different kettle today. # km:i.options=full # ev:choice]
    -> which
* [Let me get you a new one just the same. It will only take me a minute. # harm:s.wrong-remedy # km:i.options=weak]
    WALTER: The same again? Does that one come with a candle? # mood:annoyed
    -> same_again
* [I'll put the money on your card. It's the quickest thing to do for us both. # km:i.options=weak # ev:progress]
    WALTER: I'd have liked to be asked. I could do with a kettle. But go on, then. # mood:neutral # agree:refund
    ~ remedy = 1
    -> do_refund
* [What would put it right? I can do a refund, or another kind of kettle. # km:i.options=full # ev:choice]
    -> which

=== same_again ===
-> temper ->
* [Good point. A different kind, then, or your money back. Which is best for you? # km:i.options=adequate # ev:choice]
    -> which
* [You just had a bad one, I'm sure of it. This next one will be as good as gold. # untrue:gold # ev:warm]
    WALTER: Hm. If it goes, I'm bringing you {chair == 1:the chair|my fuse box} as well. # mood:neutral # agree:same
* [I'll plug the new one in, and you can watch it boil. Will that set you at ease? # km:i.options=weak]
    It boils.
    WALTER: So did the last one, for two weeks. All right, I'll take it. I don't say I'll trust it. # mood:neutral # agree:same
-
~ remedy = 3
You ring the swap through. He puts the box in his carrier bag. # done:same # redress:34.99/34.99 # sound:paper
-> dispose

=== which ===
-> temper ->
{opens_up:
    WALTER: I'll be honest with you. I never took to that one. My Rose picked the one before it. It did us twenty-two years. # mood:sad
- else:
    WALTER: I can't say I know. I only bought that one because it was on the end of the row.
}
-> which_choices

=== which_choices ===
* [Check the kettle guide on the till screen. # look # ac:l1-2.1 # ac:l1-2.2]
    ~ guide = 1
    Beacon, 1.7 litres, £34.99: that is his. Wren, 1 litre, light, easy grip, £34.99. Ember, copper, 1.5 litres, £44.99. # fact:guide
    WALTER: There's a lot to know about kettles, then.
    -> temper ->
    -> which_choices
* [What do you want in a kettle? Tell me, and I'll see what we have. # ev:progress+choice # ac:l1-2.1 # ac:l1-2.3]
    WALTER: One I can lift. That thing's a brute when it's full, with my wrists. And there's only me to fill it for. # fact:wrists
    {guide == 1:
        YOU: Then look at the Wren. It holds one litre and it's light. It costs the same, so there's nothing to pay.
    - else:
        You bring the three kettles over, and he tries them one by one. The small one is the Wren, at £34.99. # clock:+2m
    }
    WALTER: Now that's more like it. I'll have the small one. # mood:happy # agree:exchange
    ~ remedy = 2
    -> do_exchange
* [A refund takes three to five days. A new kettle you'd have tonight. # ev:info+choice # ac:l1-2.1 # ac:l1-2.3]
    WALTER: Then I'll have the money, please. My grandson's got a spare kettle I can use while I think. I don't like to be rushed into a kettle twice. # mood:neutral # agree:refund
    ~ remedy = 1
    -> do_refund
* [Our copper one is very popular. It's just ten pounds more to pay. # ac:l1-2.1]
    WALTER: I came in to be paid back. Now it's me that's paying? Just the money, please. # mood:annoyed # agree:refund
    ~ remedy = 1
    -> do_refund
* [Whichever you like best, sir. Really, it's all the same to me. # ev:warm]
    WALTER: That's what I was afraid of. I'll have the money, then. # mood:neutral # agree:refund
    ~ remedy = 1
    -> do_refund

=== do_refund ===
-> temper ->
You have the refund screen up. His bank card is on the counter.
* [I'll put £34.99 on this card. It'll be there by next Tuesday. The kettle stays with us. All right? # km:i.say=full # ev:info+choice # ac:prob-1.2]
    WALTER: All right. I can see it come in on my phone. I look at six every morning. # mood:relieved
* [Tap the refund through and hand him the slip when it prints, so that he's not kept waiting. # do # harm:i.acts-unsaid # ev:progress # ac:prob-1.2]
    He watches your fingers on the keys. You don't look up.
    WALTER: What's that you're doing? How much? And where's it going to? # mood:annoyed
    YOU: It's your refund. It's all on the slip.
* [I'll pop that through for you now. You'll have it just as soon as your bank gets round to it. # km:i.say=weak # harm:i.vague-time # ev:progress # ac:prob-1.2]
    WALTER: And when's that? Banks get round to things at their own speed. # mood:neutral
* [I'll pop it on your card, and you have the copper one too. You've been so good about it all. # km:i.say=weak # ev:gift # redress:44.99/34.99]
    ~ gift = 1
    WALTER: What, for nothing? Are you allowed to do that? # mood:happy
    YOU: I'm sure it's fine.
-
The refund goes through, and the slip prints. # done:refund # redress:34.99/34.99 # sound:paper
-> dispose

=== do_exchange ===
-> temper ->
The Wren stands on the counter in its box, next to the old kettle.
* [I'll swap this one for the Wren, with nothing to pay. The old one stays here with us. All right? # km:i.say=full # ev:info+choice # ac:prob-1.2]
    WALTER: All right. That's a fair swap. I'll not miss it. # mood:relieved
* [Scan them both and bag up the Wren for him, so that he can be off home and out of the wet. # do # harm:i.acts-unsaid # ev:progress # ac:prob-1.2]
    WALTER: Hold on. Have I paid for that? Am I paying for that? # mood:annoyed
    YOU: No, no. It's a swap.
* [I'll put that through for you now. We'll get the new paperwork out to you at some point. # km:i.say=weak # harm:i.vague-time # ev:progress # ac:prob-1.2]
    WALTER: At some point. I'll keep the hall light on for it. # mood:neutral
* [Take the Wren, and I'll put £34.99 on your card as well. You have been so good about it all. # km:i.say=weak # ev:gift # redress:34.99/34.99]
    ~ gift = 1
    WALTER: The kettle and the money? Are you allowed to do that? # mood:happy
    YOU: I'm sure it's fine.
-
The swap goes through, and you hand him the slip. # done:exchange # redress:34.99/34.99 # sound:paper
-> dispose

=== dispose ===
-> temper ->
The old kettle is still on the counter. Behind you is the returns shelf, where goods wait to go back on sale. Under it are the red bags and the labels.
-> dispose_choices

=== dispose_choices ===
* {scorch == 0} [Unwind the cord and look the kettle over. # look # ev:progress]
    -> kettle_look ->
    -> temper ->
    -> dispose_choices
* {book == 0} [Look in the returns book for others like it. # look # ac:l1-2.2]
    -> book_look ->
    -> temper ->
    -> dispose_choices
* {scorch == 0} [Put it up on the returns shelf with the rest, so the counter is clear. # do # critical:restocked # fact:shelf]
    The kettle sits between a toast rack and a set of scales, with the rubber band still round its cord. It looks as good as new.
    ~ fate = 3
    -> closing
* {scorch == 0} [Tie a label on it that says FAULTY, and put it under the counter for June. # do # km:s.do=adequate # fact:under]
    WALTER: That's it, under arrest. # mood:neutral
    ~ fate = 2
    -> closing
* {scorch == 0} [Would you like it back after all? It's no use to us. It may do for parts. # harm:e.misses-flag # fact:home]
    WALTER: There's a lad downstairs who mends things. He'd have it. Go on, then.
    Back it goes into the carrier bag. # prop:none
    ~ fate = 4
    -> closing
* {scorch == 1 && told == 1} [Put it in a red bag and label it: UNSAFE, BURNT PLUG, DO NOT USE. # do # km:s.do=full # done:safe # fact:bagged # ev:progress]
    The bag is bright red. You tie it shut, and write the label in big letters. # prop:kettle-bagged
    WALTER: It looks like a lobster in there.
    ~ fate = 1
    -> june_comes
* {scorch == 1 && told == 1} [Stand it on the returns shelf for June, with the plug where she'll see it. # do # km:s.do=weak # fact:moved]
    ~ here = 1
    June gets there before it has been up a minute. She lifts it down with both hands.
    JUNE: Not on there. Not even for a minute. Sam clears that shelf without looking.
    June drops it into a red bag and ties the label on. # prop:kettle-bagged
    ~ fate = 1
    -> june_comes
* {scorch == 1 && told == 1} [Cut the plug off so that it can't be used again, and drop it in the bin. # do # km:s.do=weak # fact:moved]
    ~ here = 1
    June comes out as the scissors close.
    JUNE: Oh. Head office will need that plug, to see what went wrong. Get it out of the bin, please.
    The kettle and the plug go into a red bag, in two parts. # prop:kettle-bagged
    ~ fate = 1
    -> june_comes
* {scorch == 1 && told == 0} [Bag it in red, label it UNSAFE, and call June now to come and see the plug. # do # km:s.do=full # km:e.tell=adequate # done:safe # fact:bagged # rung:plug,2 # ev:progress]
    You tie the bag shut and press the button on the counter radio. # prop:kettle-bagged # sound:radio
    YOU: June, can you come? It's a kettle with a burnt plug. It isn't safe.
    WALTER: Burnt? {lie == 1:You told me it was just a mark.|Since when?} # mood:worried
    {lie == 1:
        He looks at you for a long moment. # untrue-found:mark
    }
    ~ told = 1
    ~ lie = 0
    ~ fate = 1
    -> june_comes
* {scorch == 1 && told == 0} [Stick a note on the plug, and leave it up on the returns shelf for June. # do # critical:restocked # fact:shelf]
    The note is yellow. So are the sale stickers on the shelf.
    ~ fate = 3
    -> closing
* {scorch == 1 && told == 0} [Bag it, tuck it under the counter, and tell June about it in the morning. # do # km:s.do=adequate # fact:under]
    You push the bag back out of sight. # prop:none
    ~ fate = 2
    -> closing

=== june_comes ===
~ told = 1
{here == 0: June comes out from the back.}
{met == 0:
    {here == 0:She|June} steps round to where Walter can see her face.
    JUNE: Mr Pike, is it? I'm June Park. I'm in charge today.
}
JUNE: {here == 0:Now, what have we got?|Now tell me. What's it been up to?} # own:june
* {book == 1} [It's got a burnt plug. It cut his power four times. And the book shows one more, last Thursday. # km:e.pattern=full # ev:progress]
    JUNE: Two of them. Well spotted. That's not bad luck any more.
* {book == 0} [It's got a burnt plug. It cut the power each time. I want to check the book now for any others. # km:e.pattern=full # ev:progress # ac:l1-2.2]
    -> book_look ->
    JUNE: Two of them. Well spotted. That's not bad luck any more.
* [It's a faulty kettle. It's all bagged up now, and Mr Pike has been seen to, so we're all happy here. # ev:warm]
    {here == 1:
        JUNE: I've seen the plug. I'm asking what it did.
        WALTER: Four times. Two sockets. Every light in the flat.
    - else:
        JUNE: Faulty how?
        She lifts the bag to the light and finds the plug for herself.
    }
* [Mr Pike can tell you far better than me. Would you mind going through it all again for June, sir? # harm:e.cold-transfer]
    WALTER: From the top? I was hoping to catch the half past bus. # mood:annoyed
    He tells it again. It takes four minutes. # clock:+4m
* [The plug got hot and it's burnt. It's safe in the bag now. Mr Pike has been very good about the whole thing. # km:e.pattern=weak # ev:info]
    JUNE: Good. Have we had any more like it? No? I'll have a look when I get the time.
-
JUNE: Mr Pike, would you check the socket at home? If it's marked, leave it switched off and get someone in to see it.
WALTER: I'll look as soon as I'm in.{chair == 1: And I'll keep off the chair.}
JUNE: I'll take the rest of these off the shelf until head office can say what's wrong. They should know more by Friday.
{book == 1: JUNE: And last Thursday's went back on sale. I'll find out where it is today.}
{remedy == 3:
    JUNE: Mr Pike, is that one of the same in your bag? I can't let you take it. Let me put the money on your card instead.
    WALTER: I did ask about the candle. # mood:annoyed # agree:refund
    June does the refund herself. # done:refund
    ~ remedy = 1
}
-> closing

=== closing ===
-> temper ->
{opens_up && joan == 0:
    WALTER: There's Joan, over the landing. She bought one the same day as me. Same bus, same kettle. # mood:worried # fact:joan
    {scorch == 1: YOU: Please ask her to unplug it, until we know more.}
    ~ joan = 1
}
{
- wants_writing: WALTER: And will I hear what was wrong with it? Put it on paper for me, would you? # mood:annoyed # own:close
- mood >= 2: WALTER: And will I hear what was wrong with it, or do I have to come and ask? # mood:annoyed # own:close
- fate == 4: WALTER: One last thing. If there are any more like it, will somebody tell me? # own:close
- else: WALTER: One last thing. Will somebody tell me what was wrong with it? # own:close
}
* [{remedy == 1:So, that's £34.99 by next Tuesday|So, it's the new kettle, nothing to pay}. And I'll ring you by one on Friday. Does that suit? # km:i.time=full # km:i.close=full # promise:news,+4440m # fact:friday # ev:info+choice]
    ~ word = 1
    WALTER: By one. I'll sit by the phone with my good ear.
* [You've been so kind. We'll let you know the minute we hear anything. You have my word. # harm:i.vague-time # ev:warm]
    WALTER: I've heard that one before. It was about a bus shelter, in 1994. # mood:neutral
* [{remedy == 1:So, it's £34.99 by next Tuesday|So, it's the new one, nothing to pay}. Shall I text you the news by one on Friday, to save ringing? # km:i.time=full # km:i.close=full # promise:news,+4440m # fact:friday # ev:info+choice]
    ~ word = 2
    WALTER: A text. Now you're talking. I can't mishear a text.
* [Yes. I'll ring you tomorrow with a full report of what was wrong. It won't take long. # km:i.time=weak # harm:i.beyond-control # promise:news,+1d # fact:tomorrow # ev:info]
    ~ word = 3
    WALTER: Tomorrow? That's quick. I'll stay in for it.
- 
{wants_writing:
    {word == 0:
        You write "We will let you know" on a card. It looks thin, written down.
    - else:
        You write it all on a card, with your name and the shop's number. He reads it twice and puts it in his top pocket. # sound:pen
    }
}
WALTER: {mood >= 2:Well, that's my morning gone.|Right. I've a bus to catch. I'll not need a ticket, I've a pass.}
-> write_up

=== write_up ===
He goes out into the rain. The egg timers are still waiting. # prop:none # sound:door # away
Write up the case first, while it is fresh in your mind. # record
* [Put Mr Pike's name and what's due in the desk diary for Friday. # do]
    ~ early = 1
    -> friday_early
* [File the record, and get back to work. You'll remember Friday. # do]
    -> friday_late
* [Tell Sam about Mr Pike, in case he's on the counter on Friday. # do]
    ~ early = 2
    -> friday_late

=== friday_early ===
{word == 3: -> next_day}
Friday, eleven o'clock. The desk diary is open in front of you, and there is Mr Pike's name in your own writing. # heading:Three days later # clock:+3d
-> friday_june

=== friday_late ===
{word == 3: -> next_day}
{gone == 1:
    Friday, nearly one o'clock. # heading:Three days later # clock:+3d
- else:
    {early == 2:Friday. Sam is off sick, and nobody else knows about Mr Pike. You see the clock over the door. It is ten to one.|Friday. It has been busy. You see the clock over the door and think of Mr Pike. It is ten to one.} # heading:Three days later # clock:+3d # clock:+110m
}
-> friday_june

=== next_day ===
Wednesday, just before ten. You told Mr Pike that he would hear from you today, and he is staying in for it. Head office has not sent a thing. # heading:The next day # clock:+23h
* [Ring him now. Say there's no news yet, and ask if one o'clock on Friday would do. # promise-moved:news,+3060m # ev:info]
    ~ word = 1
    WALTER: No news. Well, at least you rang to say so. Friday, then. # mood:neutral
    Friday, eleven o'clock. # heading:Two days later # clock:+49h
* [Leave it until there's something to tell him. A call with no news would annoy him. # do]
    ~ word = 4
    Friday, eleven o'clock. Sam says that Mr Pike rang on Wednesday and twice on Thursday. # heading:Two days later # clock:+49h
-
-> friday_june

=== friday_june ===
{
- fate == 1:
    JUNE: Head office rang. A wire in that plug works loose. It gets hot, and it cuts the power. They've stopped sales in every shop. We'll hear about the rest of them on Monday.
    {book == 1: JUNE: And the one from last Thursday was still on our shelf, thank goodness. It had the same loose wire. I'd not have looked if you hadn't read the book.}
- fate == 2:
    JUNE: I found that kettle under the counter on Wednesday, when I went for a bag. The plug's burnt, and nobody had told me. We'd sold two more of them by then. Now I've got to find those people.
    JUNE: Head office says that a wire in the plug works loose. We'll hear about the rest on Monday.
- fate == 3:
    June asks you to step into the back. She shuts the door. # mood:worried
    JUNE: Mr Pike's kettle. It was on the returns shelf, so Sam wiped it and put it out. A young dad bought it on Wednesday. The plug melted in his kitchen wall. # mood:worried
    JUNE: He's all right, and so is the baby. He got to the switch in time. But it was that close. Who put it up there?
    -> own_up
- fate == 4:
    JUNE: Mr Pike gave that kettle to a lad downstairs to mend. He plugged it in. It burnt his worktop and scared him half to death. The plug was scorched when it came in here, wasn't it? # mood:worried
    JUNE: Nobody got hurt. Head office has stopped sales: a wire in the plug works loose. We'll hear about the rest on Monday.
}
-> news

=== own_up ===
* [I did. I didn't stop to think about the plug. Tell me what I can do now. # ev:progress]
    JUNE: Thank you for saying so. From now on, look at the plug first and think about the shelf second. # mood:sad
* {scorch == 0} [It was clean, and it looked all right. Mr Pike should have told me that. # harm:r.blames]
    JUNE: He didn't know. He brought it to us so that we would know. # mood:annoyed
* [Sam should have checked it. It's his job to look before he puts it out. # harm:r.blames]
    JUNE: I'll talk to Sam. Just now I'm talking to you. # mood:annoyed
* {scorch == 1} [I did mean to tell you about the plug. Then he went, and it got busy in here. # ev:warm]
    JUNE: I know. That's what the red bags are for. They do the remembering. # mood:sad
-
JUNE: Head office has stopped sales. It's a wire in the plug that works loose. We'll hear about the rest on Monday.
-> news

=== news ===
{gone == 1: -> letter}
{
- word == 0: You gave Mr Pike no time. You have not spoken to him since Tuesday. # own:friday
- word == 4: JUNE: And Mr Pike has rung three times. What did you tell him? # own:friday
- else: You said you would be in touch with Mr Pike by one o'clock. You know some of it, but not all. # own:friday
}
* [{word == 2:Text|Ring} him now: a loose wire, all off sale, more on Monday. Then ask if all is well with him. # km:s.check=full # ev:info+progress # ac:l1-1.4]
    {word == 1 or word == 2:
        You do it at once, with the clock in sight. # promise-kept:news
    }
    {word == 2: The answer comes in under a minute. Then he rings you as well.}
    -> talk_kept
* [{word == 2:Text|Ring} him now: it's all in hand, there's no need to worry, and thanks for bearing with us. # km:s.check=weak # ev:warm]
    {word == 1 or word == 2:
        You do it at once, with the clock in sight. # promise-kept:news
    }
    {word == 2: His answer comes in under a minute. "What is in hand? Whose hand?" Then he rings.}
    WALTER: That's nice. What was wrong with it, though? That's what I asked you. # mood:annoyed
    YOU: A wire in the plug works loose. They're all off sale. We'll know more on Monday.
    -> talk
* [Leave it until Monday, when you will have the full story. One good call is better than two half ones. # do]
    That afternoon the desk phone rings. # clock:+4h # sound:phone-ring
    WALTER: Walter Pike here. I thought I'd better ring you, as you've not rung me. # mood:annoyed
    YOU: I'm sorry. A wire in the plug works loose. They're all off sale. We'll know more on Monday.
    -> talk
* {word == 0 or word == 4} [Ask June if she would ring him. She has heard it from head office, and he'd like that more. # harm:e.passes-up # km:s.check=weak]
    JUNE: I'll start you off, but it's you he knows.
    June tells him about the loose wire. Then she holds out the phone to you.
    WALTER: Oh, it's you. I wondered if you'd left the country. # mood:neutral
    -> talk
* {word == 1 or word == 2} [{word == 2:Text|Ring} him now: the full story comes on Monday, so would one o'clock on Monday do him instead? # km:s.check=adequate # promise-moved:news,+{early == 1:4440|4330}m # ev:info]
    WALTER: {mood >= 2:Monday, then. I've waited this long.|Monday will do. Thank you for letting me know.}
    Head office has it all now: one bad batch, made in May. # heading:Monday # clock:+3d
    You ring him before one, and tell him what it was. # promise-kept:news
    -> talk

=== talk_kept ===
{word == 1: WALTER: Hold on. I'll put you in my good ear. There.}
{
- word == 4: WALTER: I stayed in on Wednesday. I stayed in on Thursday. I'd have come in today to see if you were still open. # mood:annoyed
- word == 0: WALTER: Well, I'd stopped listening for it. But thank you. Better late than not at all. # mood:neutral # ac:l1-1.5
- else: WALTER: Twenty-two years I had the old one, and never a word from a shop. You've told me more in three days. # mood:happy # ac:l1-1.5
}
-> talk

=== talk ===
{
- remedy == 1: WALTER: My money came in this morning. I looked at six. {gift == 1:I've still got that copper kettle, too. I don't know what to do about it.}
- remedy == 2: WALTER: The little one's a treat. It boils while I look for my glasses. {gift == 1:But I've got your money as well, and it doesn't feel right.}
- remedy == 3: WALTER: The new one did it last night. Out went the lights.{chair == 1: Up I went on the chair.} I'm bringing this one back as well. # mood:angry # untrue-found:gold
    YOU: Please leave it unplugged. You'll have your money back for it.
}
{gift == 1 && remedy < 3:
    June holds up the till roll and taps it. She has seen what went out for nothing. You will have to talk about that.
}
{
- fate == 4: WALTER: That lad downstairs, he's all right. But you gave it to me, and I gave it to him. I've not slept for it. # mood:sad
- lie == 1: WALTER: And you told me it was just a mark. My grandson's had a look at my wall. That socket's burnt black. # mood:angry # untrue-found:mark
- told == 1: WALTER: I looked at the socket, like your June said. There's a brown ring on it. I've left it off, and a man's coming.
- else: WALTER: My grandson says that there's a brown ring on my socket. Did nobody think to ask me? # mood:annoyed
}
{joan == 1:
    WALTER: Joan's been asking about hers. {scorch == 1:She pulled the plug out on Tuesday, and she's not touched it since.|She's still using it.} What do I tell her?
- else:
    WALTER: And there's Joan, over the landing. She bought one the same day as me. What do I tell her? # fact:joan
}
* [Tell her to leave it off and bring it in, please. We'll do the same for her as for you. # km:e.pattern=adequate # ev:info+progress]
    WALTER: I'll knock tonight. She'll want to come in on the bus with me and make a day of it. # mood:relieved
    You tell June there is one more. She writes it on her list.
* [If hers is going along all right, then I'd leave it be. They can't all be bad ones, can they? # harm:i.wrong-facts # ev:warm]
    WALTER: Mine went along all right for two weeks. I'll tell her to bring it in. # mood:annoyed
* [I'll come over after work tonight and get it from her. I'll bring her the money in my hand. # harm:i.beyond-control # ev:warm]
    WALTER: That's good of you. But does your June know you make house calls?
    She does not. June rings Joan herself, and says to leave it unplugged and bring it in.
* [I can only talk about your own kettle, sorry. She'd have to come in and speak to us herself. # harm:r.ignores-cue]
    WALTER: I'm not asking for her secrets. I'm asking if it's safe. # mood:annoyed
    June has heard. She leans over to the phone and says that Joan must leave hers off.
-
-> finale

=== finale ===
{
- fate == 3: -> end_restocked
- fate == 1 && remedy < 3: -> end_settled
- else: -> end_patched
}

=== end_settled ===
{
- mood == 0 && word != 4 && faced == 0: WALTER: You told me what was wrong with it. Not many would. I'll be in again, if only for an egg timer. # mood:happy # ac:l1-1.5 # ending:settled
- mood == 0 && word != 4: WALTER: You looked at me when you talked. Not many do. I'll be in again, if only for an egg timer. # mood:happy # ac:l1-1.5 # ending:settled
- mood <= 1: WALTER: Right. That's everything, then. You got there. # mood:neutral # ending:settled
- else: WALTER: Well, it's done. I'll not say I enjoyed it. # mood:annoyed # ending:settled
}
-> END

=== end_patched ===
{
- remedy == 3: WALTER: Two kettles I've had from you, and both of them put me in the dark. I'll be in for my money. # mood:annoyed # ending:patched
- mood <= 1: WALTER: Well. I've no more power cuts. I still say somebody should have looked at that plug. # mood:neutral # ending:patched
- else: WALTER: I'll tell you something for free. Somebody should have looked at that plug. # mood:annoyed # ending:patched
}
-> END

=== end_restocked ===
{gone == 1:June puts the letter away. She|You put the phone down. June} has the young dad's number on a slip of paper. She will ring him next, and she wants you in the room. # mood:sad # ending:restocked
-> END

// He may ask for whoever is in charge, or leave, at the start of any exchange.
=== temper ===
{gone == 0 && walks_out: -> walk}
{asks_manager && manager_met == 0: -> manager}
->->

=== manager ===
~ manager_met = 1
WALTER: I'd like a word with whoever's in charge, please. # mood:angry
* [Of course. That's June Park. I'll fetch her and tell her the story, so you don't have to. # rung:remedy,2 # ev:choice+info]
    You tell June the whole of it on the way: what went wrong, what he said, and what you said. She comes straight over to him. # clock:+2m
    ~ met = 1
    JUNE: Mr Pike, I'm June. I've heard what's happened, and I'm sorry it's been such hard work.
    {okayed == 1:
        JUNE: My colleague will see you right. I'm in the back if you want me.
        ->->
    }
    JUNE: A receipt or your bank, either will do. You can have the rest from my colleague here.
    Walter holds up his phone, with the payment on it. # fact:app # km:s.lawful=weak
    ~ okayed = 1
    -> options
* [She would only tell you what I've told you. Could we please just carry on with this first? # harm:e.refuses-higher]
    WALTER: I see. I'll remember that. # mood:angry
* [Please let me have one more go at it first. I'm sure that I can get it sorted out for you. # harm:e.holds-on # ev:warm]
    WALTER: One more go, then. It's not a fairground. # mood:annoyed
-
->->

=== walk ===
~ gone = 1
{fate == 0:He picks up his carrier bag, but not the kettle.|He picks up his carrier bag.}
{
- remedy == 3: WALTER: I've stood here long enough. I've got the same kettle I came in with. I must want my head looking at. # mood:annoyed
- remedy > 0: WALTER: I've stood here long enough. I've got what I came for, and it was hard work. # mood:annoyed
- mood >= 2: WALTER: Keep it. I'm not taking it home on the bus to put my lights out again. You'll be hearing from me. # mood:angry
- else: WALTER: I'm not cross. I'm tired. I've a bus in four minutes, and I can't see that I'm any further on. You can keep the kettle. # mood:sad
}
{fate > 0:
    The door shuts behind him. # sound:door # away
    -> write_up_gone
}
The door shuts behind him. The kettle is still on the counter. Behind you is the returns shelf, where goods wait to go back on sale. Under it are the red bags and the labels. # sound:door # away
-> walk_dispose

=== walk_dispose ===
* {scorch == 0} [Unwind the cord and look the kettle over. # look]
    -> kettle_look ->
    -> walk_dispose
* [Put it up on the returns shelf with the rest, so the counter is clear. # do # critical:restocked # fact:shelf]
    It sits between a toast rack and a set of scales. From here, it looks as good as new.
    ~ fate = 3
* {scorch == 0} [Tie a label on it that says FAULTY, and put it under the counter for June. # do # km:s.do=adequate # fact:under]
    The label is bigger than the plug. It goes in beside the spare till rolls. # prop:none
    ~ fate = 2
* {scorch == 1} [Bag it in red, label it UNSAFE, and call June now to come and see the plug. # do # km:s.do=full # done:safe # fact:bagged # rung:plug,2]
    June looks at the plug, then at the door he went out of. # prop:kettle-bagged
    JUNE: You did right to call me. I'll take the others off the shelf. I only wish he'd stayed.
    ~ told = 1
    ~ fate = 1
* {scorch == 1} [Bag it, tuck it under the counter, and tell June about it in the morning. # do # km:s.do=adequate # fact:under]
    The red bag goes in behind the spare till rolls, where nobody has to look at it. # prop:none
    ~ fate = 2
* {scorch == 0} [Ask June to come and see it. He's gone, and it cuts the power, he says. # do # km:s.do=adequate # rung:plug,2 # fact:moved]
    June turns it over, and unwinds the cord.
    JUNE: Look at that plug. This goes in a red bag. Didn't anybody look? # prop:kettle-bagged
    ~ told = 1
    ~ scorch = 1
    ~ fate = 1
- -> write_up_gone

=== write_up_gone ===
His side of the counter is still wet from the rain. # prop:none
Write up the case now, while it is fresh in your mind. # record
* [Put Mr Pike's name in the desk diary for Friday, with a note to follow it up. # do]
    ~ early = 1
    -> friday_early
* [File the record, and get back to the labels. He'll be back if he wants us. # do]
    -> friday_late

=== letter ===
June has a letter in her hand. The writing is small and neat. # sound:paper
{
- remedy == 3:
    JUNE: It's from Mr Pike. "The new one you gave me has done just the same. {chair == 1:I have been up on the chair again|I have been up to the fuse box again}. I did ask." # untrue-found:gold
- remedy > 0:
    JUNE: It's from Mr Pike. "I got what was due to me, but I had to work for it. Nobody has told me what was wrong with the kettle."
- else:
    JUNE: It's from Mr Pike. "I bought a kettle in good faith. I came in with proof and went out with nothing. I counted the minutes."
}
JUNE: What do you think we should do?
* {remedy == 0} [Ring him today. Say sorry, and let him pick: a refund, or another kettle. # km:i.options=adequate # km:s.check=adequate # rung:remedy,0 # ev:choice+progress]
    WALTER: So it could be done. Well, I'll have the money, please. # agree:refund
    You put it through while he is on the phone. # done:refund # redress:34.99/34.99 # clock:+5m
    WALTER: Thank you. I'd sooner have had it on Tuesday. # mood:neutral
* {remedy > 0} [Ring him today. Tell him what was wrong, and ask if all is well with him. # km:s.check=full # ev:info+progress]
    {remedy == 3: You ask him to leave the new one unplugged, and to bring it in for his money.}
    WALTER: A loose wire. Well, thank you for telling me. I'll mention it to Joan, over the landing. She's got the same one. # mood:neutral
* [Would you write to him, June? He'd sooner hear it from the person in charge. # harm:e.passes-up]
    JUNE: I will. But it was you that he was talking to.
* [Leave it a week, so he can cool down. He'd only be cross with us if we rang now. # do # harm:r.silent-deadline]
    JUNE: A week? I don't think that will make him any warmer.
-
{fate == 3: -> end_restocked}
June puts the letter in the file, on top of your record. # ending:left
-> END
