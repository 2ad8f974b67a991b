"use strict";

// Only what the stage uses. `renderer` goes first, because later modules read
// what it registers while they are still being defined.
require("../../node_modules/phaser/src/renderer");

const constants = require("../../node_modules/phaser/src/const");

// Scene plugins and factories register themselves when they are required.
require("../../node_modules/phaser/src/events/EventEmitter");
require("../../node_modules/phaser/src/cameras/2d/CameraManager");
require("../../node_modules/phaser/src/gameobjects/GameObjectCreator");
require("../../node_modules/phaser/src/gameobjects/GameObjectFactory");
require("../../node_modules/phaser/src/gameobjects/DisplayList");
require("../../node_modules/phaser/src/gameobjects/UpdateList");
require("../../node_modules/phaser/src/scene/ScenePlugin");
require("../../node_modules/phaser/src/tweens/TweenManager");
require("../../node_modules/phaser/src/gameobjects/container/ContainerFactory");
require("../../node_modules/phaser/src/gameobjects/image/ImageFactory");
require("../../node_modules/phaser/src/gameobjects/particles/ParticleEmitterFactory");

module.exports = {
  CANVAS: constants.CANVAS,
  WEBGL: constants.WEBGL,
  BlendModes: require("../../node_modules/phaser/src/renderer/BlendModes"),
  Core: { Events: require("../../node_modules/phaser/src/core/events") },
  Game: require("../../node_modules/phaser/src/core/Game"),
  Scale: { NONE: 0 },
  Scene: require("../../node_modules/phaser/src/scene/Scene"),
};
