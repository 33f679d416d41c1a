// SPDX-License-Identifier: MIT
#include "runner/buffer_set.hpp"

#include <gtest/gtest.h>

#include <cstring>

#include "tests/runner/fake_runtime.hpp"

namespace hiplab {
namespace {

Tensors three_tensors() {
  Tensors tensors;
  Tensor& x = tensors.add(Tensor("x", Dtype::u8, {5}, Role::in));
  std::memcpy(x.bytes.data(), "hello", 5);
  tensors.add(Tensor("y", Dtype::u8, {7}, Role::out));
  Tensor& state = tensors.add(Tensor("state", Dtype::u8, {3}, Role::inout));
  std::memcpy(state.bytes.data(), "abc", 3);
  return tensors;
}

TEST(BufferSet, UploadsInputsAndPoisonsOutputs) {
  fake::FakeRuntime runtime;
  const BufferSet set(runtime, three_tensors(), {}, 64);
  EXPECT_EQ(std::memcmp(set.pointers().get<char>("x"), "hello", 5), 0);
  for (int i = 0; i < 7; ++i) EXPECT_EQ(set.pointers().get<unsigned char>("y")[i], kPoisonByte);
  EXPECT_EQ(set.payload_bytes(), 15u);
  const auto outputs = set.outputs();
  ASSERT_EQ(outputs.size(), 2u);
  EXPECT_EQ(outputs[0].name, "y");
  EXPECT_EQ(outputs[1].name, "state");
}

TEST(BufferSet, HoldsOnlyWhatIsUsed) {
  fake::FakeRuntime runtime;
  const BufferSet set(runtime, three_tensors(), {"x", "y"}, 0);
  EXPECT_EQ(set.payload_bytes(), 12u);
  EXPECT_THROW(set.pointers().get<char>("state"), std::logic_error);
}

TEST(BufferSet, PoisonBringsBackTheFirstContentsOfInoutTensors) {
  fake::FakeRuntime runtime;
  BufferSet set(runtime, three_tensors(), {}, 0);
  set.pointers().get<char>("state")[0] = 'X';
  set.pointers().get<char>("y")[0] = 'X';
  set.poison(kSecondPoisonByte);
  EXPECT_EQ(set.pointers().get<char>("state")[0], 'a');
  EXPECT_EQ(set.pointers().get<unsigned char>("y")[0], kSecondPoisonByte);
}

TEST(BufferSet, WholeGuardsAreNotReported) {
  fake::FakeRuntime runtime;
  const BufferSet set(runtime, three_tensors(), {}, 64);
  std::memset(set.pointers().get<char>("y"), 1, 7);
  EXPECT_EQ(set.broken_guard(), "");
}

TEST(BufferSet, AWriteOneByteOutsideIsReportedWithTheBuffersName) {
  fake::FakeRuntime runtime;
  const BufferSet behind(runtime, three_tensors(), {}, 64);
  behind.pointers().get<char>("y")[7] = 1;
  EXPECT_EQ(behind.broken_guard(), "write 0 bytes behind the end of the buffer y (7 bytes)");
  const BufferSet before(runtime, three_tensors(), {}, 64);
  before.pointers().get<char>("x")[-1] = 1;
  EXPECT_EQ(before.broken_guard(), "write 1 bytes before the buffer x");
}

TEST(BufferSet, TheFarEndsOfAGuardAreWatchedToo) {
  fake::FakeRuntime runtime;
  const BufferSet set(runtime, three_tensors(), {}, 64);
  set.pointers().get<char>("y")[7 + 63] = 1;
  EXPECT_EQ(set.broken_guard(), "write 63 bytes behind the end of the buffer y (7 bytes)");
}

TEST(BufferSet, CopiesHaveTheSameContentsAndFreeTheirMemory) {
  fake::FakeRuntime runtime;
  {
    const BufferSet set(runtime, three_tensors(), {}, 64);
    const BufferSet copy(set, 1);
    EXPECT_NE(copy.pointers().get<char>("x"), set.pointers().get<char>("x"));
    EXPECT_EQ(std::memcmp(copy.pointers().get<char>("x"), "hello", 5), 0);
    EXPECT_GT(runtime.allocated, 0u);
  }
  EXPECT_EQ(runtime.allocated, 0u);
}

TEST(BufferSet, AFailedAllocationFreesWhatItHad) {
  fake::FakeRuntime runtime;
  runtime.memory_limit = 14;
  EXPECT_THROW(BufferSet(runtime, three_tensors(), {}, 0), hip::Error);
  EXPECT_EQ(runtime.allocated, 0u);
}

}  // namespace
}  // namespace hiplab
