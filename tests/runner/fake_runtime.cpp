// SPDX-License-Identifier: MIT
#include "tests/runner/fake_runtime.hpp"

#include <cstdlib>
#include <cstring>

namespace hiplab::fake {

FakeRuntime::FakeRuntime() {
  device.ground = hip::Ground::cuda;  // so that guards and cold rotation are in force
  device.name = "Fake device";
  device.arch = "fake";
  device.driver = "1";
  device.runtime = "1";
  device.compiler = "fakecc 1";
  device.multiprocessors = 4;
  device.memory_bytes = memory_limit;
  device.l2_bytes = 1 << 16;
  device.clock_mhz = 1000;
  if (const char* id = std::getenv("HIPLAB_FAKE_PCI_ID")) device.pci_id = id;  // of a stand-in for its sensors
}

void FakeRuntime::run(const Work& work) {
  clock_us += work.us;
  work.run();
}

void FakeRuntime::enqueue(hip::Stream, double us, std::function<void()> work) {
  Work item{us, std::move(work)};
  if (capturing_)
    capturing_->push_back(std::move(item));
  else
    run(item);
}

void* FakeRuntime::allocate(std::size_t bytes, const char* name) {
  if (allocated + bytes > memory_limit)
    throw hip::Error(hip::Error::Kind::memory, std::string("no memory for ") + name);
  void* memory = std::malloc(bytes);
  sizes_[memory] = bytes;
  allocated += bytes;
  return memory;
}

void FakeRuntime::release(void* memory) noexcept {
  allocated -= sizes_[memory];
  sizes_.erase(memory);
  std::free(memory);
}

void FakeRuntime::upload(void* to, const void* host, std::size_t bytes) {
  std::memcpy(to, host, bytes);
}
void FakeRuntime::download(void* host, const void* from, std::size_t bytes) {
  std::memcpy(host, from, bytes);
}
void FakeRuntime::copy_on_device(void* to, const void* from, std::size_t bytes) {
  std::memcpy(to, from, bytes);
}
void FakeRuntime::fill(void* to, unsigned char value, std::size_t bytes) {
  std::memset(to, value, bytes);
}

hip::Stream FakeRuntime::create_stream() {
  return {this};
}

void FakeRuntime::synchronize(hip::Stream) {
  if (broken_) throw hip::Error(hip::Error::Kind::device, "an illegal access was met");
}

hip::Event FakeRuntime::create_event() {
  return {new double(0)};
}

double FakeRuntime::elapsed_us(hip::Event from, hip::Event to) {
  return *static_cast<double*>(to.handle) - *static_cast<double*>(from.handle);
}

void FakeRuntime::begin_capture(hip::Stream) {
  if (refuse_capture) throw hip::Error(hip::Error::Kind::launch, "this stream cannot be captured");
  capturing_ = new std::vector<Work>;
}

hip::Graph FakeRuntime::end_capture(hip::Stream) {
  auto* graph = capturing_;
  capturing_ = nullptr;
  return {graph};
}

void FakeRuntime::destroy(hip::Graph graph) noexcept {
  delete static_cast<std::vector<Work>*>(graph.handle);
}

void FakeRuntime::replay(hip::Graph graph, hip::Stream) {
  for (const auto& work : *static_cast<std::vector<Work>*>(graph.handle)) run(work);
}

}  // namespace hiplab::fake
